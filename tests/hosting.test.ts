import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const headers = readFileSync('public/_headers', 'utf8');
const guide = readFileSync('docs/hosting.md', 'utf8');

const wanted = [
  'Referrer-Policy',
  'X-Content-Type-Options',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Strict-Transport-Security',
  'Content-Security-Policy',
];

describe('what a host should send (P3)', () => {
  it.each(wanted)('%s is in the ready file, and in the guide for each of three servers', (name) => {
    expect(headers).toContain(`  ${name}: `);
    expect(guide.split(name).length - 1).toBe(3);
  });

  it('forbids being shown inside another page, and leaves every other policy to the page, which knows its hashes (P2)', () => {
    const [, policy = ''] = /Content-Security-Policy: (.+)/.exec(headers) ?? [];
    expect(policy).toBe("frame-ancestors 'none'");
  });

  it('keeps only named files for long: the page, the worker and the edition are asked for each time (H12, H13)', () => {
    expect(headers).toMatch(/^\/\*\n(?: {2}.+\n)* {2}Cache-Control: no-cache\n\n/);
    expect(headers).toMatch(
      /\n\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: .*immutable\n$/,
    );
  });
});
