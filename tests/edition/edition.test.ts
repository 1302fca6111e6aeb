import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOf, guidanceOf, isWithdrawn, model, termsIn } from '#src/edition/edition.ts';
import { readEdition } from '#src/edition/read-edition.ts';
import { runs } from '#tests/support/random.ts';

const beside = readFileSync(new URL('../../public/edition.json', import.meta.url), 'utf8');

const contact = {
  id: 'childrenFrontDoor',
  name: 'Children’s front door',
  phone: '020 0000 0000',
  hours: 'Mon-Fri 9-5',
  checkedOn: '2026-11-22',
};
const term = { source: 'CAF', now: 'early help assessment', checkedOn: '2026-11-22' };
const guidance = {
  id: 'informationSharing',
  title: 'Sharing in Anytown',
  source: 'Anytown Safeguarding Partnership, 2026',
  checkedOn: '2026-11-22',
  link: 'https://anytown.example/sharing',
  points: ['Ask when you are not sure'],
};
const sound = {
  format: 'young-carers-edition',
  version: 1,
  edition: 'Anytown edition 1',
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  contacts: [contact],
  terms: [term],
};
const read = (parts: object) => readEdition(JSON.stringify({ ...sound, ...parts }));
const withContact = (parts: object) => read({ contacts: [{ ...contact, ...parts }] });
const withTerm = (parts: object) => read({ terms: [{ ...term, ...parts }] });

const withGuidance = (parts: object) => read({ guidance: [{ ...guidance, ...parts }] });

/** All that is said to be wrong, in one text; nothing where the edition is used. */
function problemsOf(result: ReturnType<typeof readEdition>): string {
  return result.edition ? '' : result.problems.join('\n');
}

describe('the edition beside the page', () => {
  it('is the edition that is built in, so that a failed download changes nothing (H12)', () => {
    expect(readEdition(beside).edition).toEqual(model);
  });

  it('names no contact, so that no invented number is ever rung (H12)', () => {
    expect(model.contacts).toEqual([]);
  });

  it('has the national rules on sharing of 2024, seven of them, and when they were checked (H12)', () => {
    const rules = guidanceOf(model, 'informationSharing');
    expect(rules?.title).toMatch(/^Information sharing: advice for practitioners/);
    expect(rules?.source).toContain('reissued April and May 2024');
    expect(rules?.checkedOn).toBe('2026-11-22');
    expect(rules?.points).toHaveLength(7);
    expect(rules?.points[2]).toBe(
      'Where a child is or may be at risk you do not need consent. You do need a lawful basis.',
    );
  });
});

describe('a council’s edition', () => {
  it('is used as it stands', () => {
    expect(read({}).edition).toEqual(sound);
  });

  it('gives its number for a team, and none for a team that it does not name (H12)', () => {
    const { edition = model } = read({});
    expect(contactOf(edition, 'childrenFrontDoor')?.phone).toBe('020 0000 0000');
    expect(contactOf(edition, 'adultFrontDoor')).toBeUndefined();
  });

  it('gives today’s words for the terms that stand in a quotation, and for no others', () => {
    const { edition = model } = read({});
    expect(termsIn(edition, 'Consider whether a CAF is appropriate').map(({ now }) => now)).toEqual(
      ['early help assessment'],
    );
    expect(termsIn(edition, 'Use LSCB procedure')).toEqual([]);
  });

  it('may carry rules in force today, and is sound without them as editions of before it are', () => {
    const { edition = model } = withGuidance({});
    expect(guidanceOf(edition, 'informationSharing')).toEqual(guidance);
    expect(withGuidance({ link: undefined }).edition).toBeDefined();
    expect(guidanceOf(read({}).edition ?? model, 'informationSharing')).toBeUndefined();
    expect(withGuidance({ points: Array(12).fill('x'.repeat(300)) }).edition).toBeDefined();
  });

  it('keeps markup as the plain text that it is (H17)', () => {
    const name = '<b onclick="alert(1)">Duty</b> & <script>team</script>';
    expect(withContact({ name }).edition?.contacts[0]?.name).toBe(name);
  });
});

describe('an edition with a fault is not used, and the maker is told what to do (H12)', () => {
  it.each([
    ['that is no JSON', () => readEdition('{"format": '), /not JSON.*missing comma/s],
    ['that is empty', () => readEdition(''), /not JSON/],
    ['that is only a word', () => readEdition('"edition"'), /must be an edition/],
    ['that is a list', () => readEdition('[]'), /must be an edition/],
    ['that is nothing', () => readEdition('null'), /must be an edition/],
    [
      'that is too long',
      () => read({ edition: 'x'.repeat(100_001) }),
      /longer than 100,000 characters/,
    ],
    [
      'of another format',
      () => read({ format: 'other' }),
      /"format" must be "young-carers-edition"/,
    ],
    ['of a later version', () => read({ version: 2 }), /"version" must be 1/],
    ['without a name', () => read({ edition: '  ' }), /"edition" must be a name/],
    ['with an unknown field', () => read({ alerts: 'off' }), /alerts\. Take it out/],
    [
      'with an unknown field of a contact',
      () => withContact({ email: 'a@b' }),
      /email\. Take it out/,
    ],
    ['with an unknown field of a term', () => withTerm({ deed: 'Wait' }), /deed\. Take it out/],
    ['with a suggested time', () => read({ times: ['5 days'] }), /"times.*must be left empty/],
    [
      'with a contact of no known id',
      () => withContact({ id: 'police' }),
      /must be one of childrenF/,
    ],
    [
      'with two numbers for one team',
      () => read({ contacts: [contact, { ...contact, phone: '030 1111 1111' }] }),
      /each of a different id/,
    ],
    ['with words for a number', () => withContact({ phone: 'ask reception' }), /digits and spaces/],
    [
      'with a number and words',
      () => withContact({ phone: '020 0000 ext 5' }),
      /digits and spaces/,
    ],
    ['with a number of two digits', () => withContact({ phone: '99' }), /digits and spaces/],
    ['with an empty number', () => withContact({ phone: '' }), /digits and spaces/],
    [
      'with a contact without a number',
      () => withContact({ phone: undefined }),
      /digits and spaces/,
    ],
    ['with a link that runs a script', () => withTerm({ link: 'javascript:alert(1)' }), /https:/],
    ['with a link that is not safe', () => withTerm({ link: 'http://example.org' }), /https:/],
    ['with a link with a quotation mark', () => withTerm({ link: 'https://a.org/"x' }), /https:/],
    ['checked on no day', () => read({ checkedOn: '2026-02-30' }), /must be a date such as/],
    ['to be reviewed in words', () => read({ reviewBy: 'next spring' }), /must be a date such as/],
    [
      'with a day in another order',
      () => read({ reviewBy: '22/05/2027' }),
      /must be a date such as/,
    ],
    [
      'with a contact checked on no day',
      () => withContact({ checkedOn: '' }),
      /must be a date such/,
    ],
    ['with sixty-one terms', () => read({ terms: Array(61).fill(term) }), /at most 60 terms/],
    ['whose terms are no list', () => read({ terms: 'none' }), /must be a list/],
    [
      'whose guidance is no list',
      () => read({ guidance: 'none' }),
      /"guidance" must be a list of at most one piece of guidance/,
    ],
    [
      'with two pieces of guidance',
      () => read({ guidance: [guidance, guidance] }),
      /at most one piece of guidance/,
    ],
    [
      'with guidance on another matter',
      () => withGuidance({ id: 'thresholds' }),
      /"guidance\.0\.id" must be informationSharing/,
    ],
    [
      'with guidance without a title',
      () => withGuidance({ title: ' ' }),
      /must be the title of the guidance/,
    ],
    [
      'with guidance of nobody',
      () => withGuidance({ source: undefined }),
      /must be who issued the guidance and when/,
    ],
    [
      'with guidance checked on no day',
      () => withGuidance({ checkedOn: 'today' }),
      /"guidance\.0\.checkedOn" must be a date such as/,
    ],
    [
      'with guidance whose link runs a script',
      () => withGuidance({ link: 'javascript:alert(1)' }),
      /must be an address that starts with https:/,
    ],
    ['with guidance of no lines', () => withGuidance({ points: [] }), /a list of 1 to 12 lines/],
    [
      'with guidance of thirteen lines',
      () => withGuidance({ points: Array(13).fill('Ask') }),
      /a list of 1 to 12 lines/,
    ],
    [
      'with a line of guidance that is too long',
      () => withGuidance({ points: ['x'.repeat(301)] }),
      /"guidance\.0\.points\.0" must be .*300 characters/,
    ],
    [
      'with a line of guidance that hides a mark',
      () => withGuidance({ points: ['Ask\u202efirst'] }),
      /"guidance\.0\.points\.0" must be/,
    ],
    [
      'with an unknown field of guidance',
      () => withGuidance({ deed: 'Wait' }),
      /deed\. Take it out/,
    ],
  ])('an edition %s', (_, result, expected) => {
    expect(result().edition).toBeUndefined();
    expect(problemsOf(result())).toMatch(expected);
  });

  it.each([
    ['a mark that turns the direction of writing', '\u202e0000 0000 020'],
    ['an isolating mark', '\u2066Duty team\u2069'],
    ['an Arabic letter mark', 'Duty\u061c team'],
    ['a line break', 'Duty\nSAFETY'],
    ['a nought character', 'Duty\u0000'],
    ['a bell', 'Duty\u0007'],
    ['nothing but spaces', '   '],
    ['more than 80 characters', 'D'.repeat(81)],
  ])('an edition whose contact’s name holds %s', (_, name) => {
    expect(problemsOf(withContact({ name }))).toMatch(/"contacts\.0\.name" must be a name/);
  });

  it.each(['edition', 'hours', 'source', 'now'])(
    'an edition that hides a mark in "%s"',
    (field) => {
      const hidden = { [field]: 'Duty\u202eteam' };
      const result =
        field === 'edition'
          ? read(hidden)
          : field === 'hours'
            ? withContact(hidden)
            : withTerm(hidden);
      expect(problemsOf(result)).toMatch(new RegExp(`${field}" must be`));
    },
  );

  it('an edition with several faults, each of which is named', () => {
    const problems = problemsOf(read({ version: 3, reviewBy: 'soon', colour: 'red' }));
    expect(problems).toMatch(/"version"/);
    expect(problems).toMatch(/"reviewBy"/);
    expect(problems).toMatch(/colour/);
  });

  it('an edition that reaches for what every object inherits (H17)', () => {
    const file = JSON.stringify(sound).replace('{', '{"__proto__":{"contacts":[]},');
    const { edition } = readEdition(file);
    expect(edition?.contacts ?? [contact]).toEqual([contact]);
    expect('contacts' in {}).toBe(false);
  });
});

describe('any text at all', () => {
  it('is read without a failure, and refused in whole sentences', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = readEdition(text);
        expect(result.edition).toBeUndefined();
        expect(problemsOf(result)).toMatch(/^(The file|").*\.$/s);
      }),
      runs,
    );
  });

  it('in place of any part of an edition is refused or shown as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys({ ...sound, guidance })),
        fc.jsonValue({ maxDepth: 2 }),
        (field, value) => {
          const result = read({ [field]: value });
          if (!result.edition) expect(problemsOf(result)).toMatch(/^(The file|").*\.$/s);
        },
      ),
      runs,
    );
  });
});

describe('a pathway that an edition withdraws (H13)', () => {
  const asking = (minimumPathwayVersion: string) =>
    read({ minimumPathwayVersion, withdrawnBecause: 'Box A4 was asked too late.' }).edition ??
    model;

  it.each([
    ['2', '1', '1'],
    ['2', '2', '1'],
    ['2', '1', '2'],
    ['10', '9', '9'],
  ])(
    'is withdrawn where version %s is asked for and the flowcharts are of versions %s and %s',
    (minimum, adult, children) => {
      expect(isWithdrawn(asking(minimum), { adult, children })).toBe(true);
    },
  );

  it.each([
    ['1', '1', '1'],
    ['2', '2', '3'],
    ['9', '10', '10'],
  ])(
    'is in force where version %s is asked for and the flowcharts are of versions %s and %s',
    (minimum, adult, children) => {
      expect(isWithdrawn(asking(minimum), { adult, children })).toBe(false);
    },
  );

  it('is in force where the edition asks for nothing', () => {
    expect(isWithdrawn(model, { adult: '1', children: '1' })).toBe(false);
  });

  it('keeps the reason as it was written', () => {
    expect(asking('2').withdrawnBecause).toBe('Box A4 was asked too late.');
  });

  it.each([
    ['longer than 300 characters', 'a'.repeat(301)],
    ['empty', ''],
    ['on two lines', 'one\ntwo'],
    ['turned round', 'safe \u202eeruces'],
  ])('an edition whose reason is %s is refused', (_, withdrawnBecause) => {
    expect(problemsOf(read({ minimumPathwayVersion: '2', withdrawnBecause }))).toBe(
      '"withdrawnBecause" must be the reason, 1 to 300 characters, on one line.',
    );
  });
});
