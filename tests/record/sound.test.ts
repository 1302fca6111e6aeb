import { describe, expect, it } from 'vitest';
import { limits } from '#src/record/record.ts';
import { faultOf } from '#src/record/sound.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

describe('a record that holds many deeds about safety', () => {
  const holding = (count: number) => ({
    ...aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'yes').record(),
    safety: Array.from({ length: count }, () => ({
      person: 'c1',
      kind: 'child' as const,
      done: 'makingNow' as const,
      at: minutesPastTen(20),
    })),
  });

  it('is sound up to as many as there can be, and not with one more (H17)', () => {
    expect(faultOf(holding(limits.safety))).toBeUndefined();
    expect(faultOf(holding(limits.safety + 1))).toBe(
      'it lists more deeds about safety than there can be',
    );
  });
});
