import lateMornings from '#src/training/cases/late-mornings.json';
import { isNot, ofAnyFile } from '#tests/support/refused-files.ts';

/** A case file as somebody may hand it over, and the sentence with which it is refused; or what is opened. */
export type StrangeCase = {
  readonly name: string;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly becomes: { readonly refused: string } | { readonly opened: unknown };
};

// Any part of the sample may be changed to anything: that is what these files are for.
// biome-ignore lint/suspicious/noExplicitAny: a file that somebody has tampered with has no type.
type Loose = any;

const says = {
  ...ofAnyFile,
  real: 'This file holds a real family or an audit, and never comes into training. Choose a file with a training case',
  unseen: isNot('a text holds marks that cannot be seen'),
  people: isNot('people must be numbered a1, a2 … and c1, c2 … in the order of the list'),
  listed: isNot('whoever is said to be listed must be listed, and nobody else'),
  nobody: isNot('a question or an action names somebody who is not in the case'),
  order: isNot('each question must be asked once, in the order of the story'),
} as const;

const form = (what: string) => isNot(`${what} has another form`);
const ofAnotherForm: { readonly [field: string]: string } = {
  format: says.notOurs,
  version: says.part,
  id: form('its short name'),
  title: form('its title'),
  aim: form('its aim'),
  minutes: form('the minutes it takes'),
  stages: form('a part of the story'),
  door: form('whom the referral is about'),
  people: form('who is in the family'),
  started: form('for whom the children’s flowchart is started'),
  questions: form('a question'),
  raises: says.part,
  findsOut: says.part,
};

/** The case that every file here is made from. */
export const sampleCase: Loose = lateMornings;
const sample = () => JSON.stringify(lateMornings);
const bytes = (text: string) => new TextEncoder().encode(text);
const changed = (change: (told: Loose) => void): Loose => {
  const told = JSON.parse(sample());
  change(told);
  return told;
};
const text = (name: string, words: string, refused: string): StrangeCase => ({
  name,
  file: bytes(words),
  becomes: { refused },
});
const refused = (name: string, sentence: string, change: (told: Loose) => void): StrangeCase =>
  text(name, JSON.stringify(changed(change)), sentence);
const opened = (name: string, change: (told: Loose) => void): StrangeCase => {
  const told = changed(change);
  return { name, file: bytes(JSON.stringify(told)), becomes: { opened: told } };
};
const edited = (name: string, from: string, to: string, sentence: string): StrangeCase =>
  text(
    name,
    sample().replace(from, () => to),
    sentence,
  );

const notOurs: StrangeCase[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['null', 'null'],
  ['a number', '42'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a list with a case in it', `[${sample()}]`],
  ['another format', '{"format":"something","version":1}'],
  ['a format that is no text', '{"format":["young-carers-case"]}'],
  ['a format with a space', '{"format":"young-carers-case "}'],
  ['a file of an edition', '{"format":"young-carers-edition","version":1,"contacts":[]}'],
  ['a saved web page', '<!doctype html><title>Sign in</title>'],
  ['a letter', 'Dear trainer, this is our case.'],
  ['a script', "({format:'young-carers-case'})"],
].map(([name = '', words = '']) => text(name, words, says.notOurs));

const otherBytes: StrangeCase[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0xff]],
  ['a Word document', [0x50, 0x4b, 0x03, 0x04, 0xfe]],
  ['a photograph', [0xff, 0xd8, 0xff, 0xe0]],
  ['half a letter', [...bytes('"young-carers-case"'), 0xc3]],
  ['UTF-16', [0xff, 0xfe, ...[...sample()].flatMap((sign) => [sign.charCodeAt(0) % 256, 0])]],
].map(([name, all]) => ({
  name: name as string,
  file: new Uint8Array(all as number[]),
  becomes: { refused: says.notOurs },
}));

const real: StrangeCase[] = [
  text('a real family', '{"format":"young-carers-record","version":1}', says.real),
  text('an audit of a real case', '{"format":"young-carers-audit","version":1}', says.real),
];

const damaged: StrangeCase[] = [
  ...[0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share) =>
    text(`cut after ${share} of it`, sample().slice(0, sample().length * share), says.cutShort),
  ),
  text('without its last bracket', sample().slice(0, -1), says.cutShort),
  text('with a second copy behind it', sample() + sample(), says.cutShort),
  text('filled up with noughts', sample() + '\0'.repeat(100), says.cutShort),
  edited('with a comma lost', '"door":"both",', '"door":"both"', says.cutShort),
  edited('with single quotation marks', '"both"', "'both'", says.cutShort),
  edited('with a remark', '"door":', '/* door */"door":', says.cutShort),
  edited('with a line end in a text', 'He is good', 'He is\ngood', says.cutShort),
  edited('with a call', '"both"', 'alert(1)', says.cutShort),
  edited('with a letter lost in a name', '"door"', '"dor"', says.unknown),
];

const wrongType: StrangeCase[] = Object.entries(ofAnotherForm).flatMap(([field, sentence]) => [
  ...[null, 7.5, [[]]].map((value) =>
    refused(`${field} that is ${JSON.stringify(value)}`, sentence, (told) => {
      told[field] = value;
    }),
  ),
  refused(`no ${field}`, sentence, (told) => {
    delete told[field];
  }),
]);

const names: StrangeCase[] = [
  edited('a name used twice', '"door":', '"door":"adult","door":', says.twice),
  edited('a name used twice in a question', '"stage":1,', '"stage":1,"stage":1,', says.twice),
  edited('one name spelt in two ways', '"door":', '"d\\u006for":"adult","door":', says.twice),
  ...['__proto__', 'constructor', 'prototype', '\\u005f_proto__'].map((name) =>
    edited(`the name ${name}`, '"door":', `"${name}":{"isHostile":true},"door":`, says.reserved),
  ),
  refused('a name that is not known', says.unknown, (told) => {
    told.score = 10;
  }),
  refused('a name that is not known in a question', says.unknown, (told) => {
    told.questions[0].points = 3;
  }),
  refused('a name that is not known about a person', says.unknown, (told) => {
    told.people.children[0].bornOn = '2014-05-03';
  }),
  refused('a reference of a real case', says.unknown, (told) => {
    told.ref = 'AB12';
  }),
  refused('a hundred and more names', says.tooMuch, (told) => {
    for (let index = 0; index < 101; index += 1) told[`name${index}`] = index;
  }),
];

const versions: StrangeCase[] = [
  [2, says.newer],
  [999, says.newer],
  [0, says.part],
  [-1, says.part],
  ['1', says.part],
].map(([version, sentence]) =>
  refused(`the version ${JSON.stringify(version)}`, String(sentence), (told) => {
    told.version = version;
  }),
);

const meaning: StrangeCase[] = [
  refused('an answer that its question does not offer', says.notOffered, (told) => {
    told.questions[0].suggested = 'stable';
  }),
  refused('an answer that no question has', form('a question'), (told) => {
    told.questions[0].suggested = 'probably';
  }),
  refused('a question of no flowchart', says.notOffered, (told) => {
    told.questions[0].key = 'isTidy';
  }),
  refused('a question about another kind of person', says.notOffered, (told) => {
    told.questions[0].person = 'c1';
  }),
  refused('a question about somebody who is not there', says.nobody, (told) => {
    told.questions[1].person = 'c2';
  }),
  refused('a question asked twice', says.order, (told) => {
    told.questions[1] = told.questions[0];
  }),
  refused('a question after a part of the story that is not there', says.order, (told) => {
    told.questions.at(-1).stage = 5;
  }),
  refused('the question whether there are children', says.notOffered, (told) => {
    told.questions[0] = { ...told.questions[0], key: 'hasChildren', suggested: 'no' };
  }),
  refused('an action in place of a question', says.notOffered, (told) => {
    told.questions[0] = { ...told.questions[0], key: 'planForCrisis', suggested: 'yes' };
  }),
  refused('a detail that the answer does not open', says.notOffered, (told) => {
    told.questions[0].details = { howOften: 'daily' };
  }),
  refused('two people with one label', says.people, (told) => {
    told.people.children.push(told.people.children[0]);
  }),
  refused('a family said to have no children, with one', says.listed, (told) => {
    told.people.childrenKnown = 'none';
  }),
  refused('a flowchart started for nobody', says.nobody, (told) => {
    told.started = ['c4'];
  }),
  refused('an age of 18', form('who is in the family'), (told) => {
    told.people.children[0].age = 18;
  }),
  refused('no question at all', form('a question'), (told) => {
    told.questions = [];
  }),
  refused('an empty title', form('its title'), (told) => {
    told.title = '';
  }),
  refused('a short name that is a path', form('its short name'), (told) => {
    told.id = '../../cases';
  }),
];

const sizes: StrangeCase[] = [
  refused('a title of 81 characters', form('its title'), (told) => {
    told.title = 'x'.repeat(81);
  }),
  refused('a part of the story of 1,501 characters', form('a part of the story'), (told) => {
    told.stages[0] = 'x'.repeat(1501);
  }),
  refused('six parts of the story', form('a part of the story'), (told) => {
    told.stages = Array.from({ length: 6 }, () => 'A part');
  }),
  refused('61 questions', form('a question'), (told) => {
    told.questions = Array.from({ length: 61 }, () => told.questions[0]);
  }),
  refused('seven children', form('who is in the family'), (told) => {
    told.people.children = Array.from({ length: 7 }, () => told.people.children[0]);
  }),
  text('a file of more than 2 MB', `${sample()}${' '.repeat(2_000_000)}`, says.tooLarge),
  text(
    '13 levels',
    `{"format":"young-carers-case","a":${'['.repeat(12)}${']'.repeat(12)}}`,
    says.deep,
  ),
  text('a hundred thousand brackets', '['.repeat(100_000), says.deep),
];

const markup = [
  '<script>globalThis.isHostile=true</script>',
  '<img src=x onerror="globalThis.isHostile=true">',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("https://example.org")',
  '&lt;b&gt; %3Cb%3E \\u003cb\\u003e',
];
/** Every place of a case where somebody may write what they like. */
export const textPlaces: { readonly [place: string]: (told: Loose, words: string) => void } = {
  title: (told, words) => {
    told.title = words;
  },
  aim: (told, words) => {
    told.aim = words;
  },
  'content note': (told, words) => {
    told.contentNote = words;
  },
  'a part of the story': (told, words) => {
    told.stages[1] = words;
  },
  'what somebody is called': (told, words) => {
    told.people.children[0].called = words.slice(0, 40);
  },
  'a reason': (told, words) => {
    told.questions[2].reason = words;
  },
  'a prompt': (told, words) => {
    told.questions[2].prompt = words;
  },
  'a misreading': (told, words) => {
    told.questions[2].misread = words;
  },
  'a detail': (told, words) => {
    told.questions.at(-1).details = { keepSafe: words };
  },
};
const markedUp: StrangeCase[] = Object.entries(textPlaces).flatMap(([place, write]) =>
  markup.map((words) =>
    opened(`${words} as ${place}, which is text`, (told) => write(told, words)),
  ),
);

const signs: StrangeCase[] = [
  ...[
    ['a mark that turns writing round', 'Sam\u202e9 si'],
    ['an isolate that turns writing round', 'Sam \u2067is 9'],
    ['a space of no width', 'Sa\u200bm'],
    ['a nought', 'Sam\0'],
    ['a bell', 'Sam\u0007'],
    ['a line end of Windows', 'Sam\r\nis 9'],
    ['a line separator', 'Sam\u2028is 9'],
    ['a byte order mark', '\ufeffSam'],
    ['half a pair', 'Sam \ud83d'],
    ['a tag that cannot be seen', 'Sam\u{e0041}'],
  ].map(([name = '', words]) =>
    refused(name, says.unseen, (told) => {
      told.stages[0] = words;
    }),
  ),
  opened('words of many languages', (told) => {
    told.stages[0] = 'Zoë, Łukasz, Nguyễn, محمد, 明, Ωmega, e\u0301, 👧🏽';
  }),
  opened('lines in a part of the story', (told) => {
    told.stages[0] = 'One.\n\nTwo.';
  }),
];

const forged: StrangeCase[] = [
  ['nothing raised', 'raises', []],
  ['something raised that no answer gives', 'raises', [{ key: 'planForCrisis', person: 'a1' }]],
  ['nothing to find out', 'findsOut', []],
  ['questions said to be left out', 'notAsked', [{ key: 'childAtRisk', person: 'c1' }]],
].map(([name, field, value]) => ({
  name: `${name}: it is worked out anew`,
  file: bytes(
    JSON.stringify(
      changed((told) => {
        told[field as string] = value;
      }),
    ),
  ),
  becomes: { opened: sampleCase },
}));

const accepted: StrangeCase[] = [
  opened('the sample', () => undefined),
  {
    name: 'with a byte order mark',
    file: bytes(`\ufeff${sample()}`),
    becomes: { opened: sampleCase },
  },
  {
    name: 'spread over lines',
    file: bytes(JSON.stringify(lateMornings, null, 4).replaceAll('\n', '\r\n')),
    becomes: { opened: sampleCase },
  },
];

/** Every strange case file, by kind. */
export const strangeCases: { readonly [kind: string]: readonly StrangeCase[] } = {
  'not a case': notOurs,
  'other bytes': otherBytes,
  'real families': real,
  damaged,
  'of another type, or missing': wrongType,
  names,
  versions,
  'without sense': meaning,
  'too much': sizes,
  'markup in a text': markedUp,
  'signs in a text': signs,
  'what is worked out was forged': forged,
  'in order': accepted,
};
