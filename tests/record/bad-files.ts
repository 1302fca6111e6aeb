import { minutesPastTen } from '#tests/support/family.ts';
import { isNot, ofAnyFile } from '#tests/support/refused-files.ts';
import { aFullRecord } from '#tests/support/sample-file.ts';

/**
 * A file as somebody may hand it over, and what must become of it: a sentence, and nothing is opened; or it is opened, and holds
 * exactly what it says.
 */
export type StrangeFile = {
  readonly category: string;
  readonly name: string;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly becomes: { readonly refused: string } | { readonly opened: unknown };
};

/** The sentences, as they stand in the specification or, where it has none, in docs/decisions/0012. */
const says = {
  ...ofAnyFile,
  future:
    'The file holds a time that is still to come. Check the date and time of this computer, then try again',
  people: isNot('who is in the family has another form'),
  answer: isNot('an answer has another form'),
  safety: isNot('what was done about safety has another form'),
  agreed: isNot('what was agreed has another form'),
  history: isNot('what was changed has another form'),
  sharing: isNot('a decision to share has another form'),
  noSuchChange: isNot('a change is none that its question offers'),
  noSuchBox: isNot('something agreed or put off belongs to no box of the flowcharts'),
  countsHigh: isNot('it counts higher than this tool does'),
  manyPeople: isNot('it lists more than 30 people'),
  sameLabel: isNot('two people have the same label'),
  otherLabel: isNot('a person has the label of another kind of person'),
  bothListed: isNot('it says of a group both that people are listed and that none is'),
  startedForNobody: isNot('a flowchart is started for nobody in the family'),
  matterTwice: isNot('one question or action stands in it twice'),
  answerOfNobody: isNot('an answer is about nobody in the family'),
  agreedOfNobody: isNot('something agreed or put off is about nobody in the family'),
  changeOfNobody: isNot('a change is about nobody who is or was in the family'),
  deedOfNobody: isNot('what was done about safety is about nobody who is or was in the family'),
  deedOfKind: isNot('what was done about safety is of another kind than its person'),
  bareDeed: isNot('it says what was decided about safety, and not by whom or why'),
  manyDeeds: isNot('it lists more deeds about safety than there can be'),
  takenOut: isNot('somebody was taken out in a way that this tool has not'),
  takenBack: isNot('a yes about safety was taken back without a reason'),
  notLast: isNot('an answer about safety is not what it was last changed to'),
} as const;

// Any part of the sample may be changed to anything: that is what these files are for.
// biome-ignore lint/suspicious/noExplicitAny: a file that somebody has tampered with has no type.
type Loose = any;

/** The sample with something changed in it by hand. */
function changed(change: (record: Loose) => void): unknown {
  const record = JSON.parse(JSON.stringify(aFullRecord()));
  change(record);
  return record;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const sample = () => JSON.stringify(aFullRecord());

type Named = Omit<StrangeFile, 'category'>;

const refusedText = (name: string, text: string, refused: string): Named => ({
  name,
  file: bytes(text),
  becomes: { refused },
});
const refused = (name: string, sentence: string, change: (record: Loose) => void): Named =>
  refusedText(name, JSON.stringify(changed(change)), sentence);
const openedText = (name: string, text: string, opened: unknown): Named => ({
  name,
  file: bytes(text),
  becomes: { opened },
});
const opened = (name: string, change: (record: Loose) => void): Named =>
  openedText(name, JSON.stringify(changed(change)), changed(change));
/** The sample with something changed in its text. */
const edited = (name: string, from: string, to: string, sentence: string): Named =>
  refusedText(
    name,
    sample().replace(from, () => to),
    sentence,
  );

const notOurs: Named[] = (
  [
    ['nothing', ''],
    ['a space', ' '],
    ['line ends', '\r\n\r\n'],
    ['a byte order mark alone', '\ufeff'],
    ['null', 'null'],
    ['true', 'true'],
    ['false', 'false'],
    ['nought', '0'],
    ['a number', '42'],
    ['an empty text', '""'],
    ['a word', '"record"'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['a list of objects', '[{},{}]'],
    ['a list with a record in it', `[${JSON.stringify({ format: 'other' })}]`],
    ['another format', '{"format":"something","version":1}'],
    ['a format that is no text', '{"format":1,"version":1}'],
    ['a format that is nothing', '{"format":null}'],
    ['a format in capitals', '{"format":"YOUNG-CARERS-RECORD"}'],
    ['a format with a space', '{"format":"young-carers-record "}'],
    ['a list as the format', '{"format":["young-carers-record"]}'],
    ['a file of an edition', '{"format":"young-carers-edition","version":1,"contacts":[]}'],
    ['settings of an editor', '{"compilerOptions":{"strict":true}}'],
    ['a map', '{"type":"FeatureCollection","features":[]}'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['a letter', 'Dear colleague, the family is known to us.'],
    ['a saved web page', '<!doctype html><title>Sign in</title>'],
    ['a line of a log', '2026-11-22 10:00 INFO saved'],
    ['a table with commas', 'child,age,at risk\n1,9,yes\n'],
    ['an address', 'https://example.org/record.json'],
  ] as const
).map(([name, text]) => refusedText(name, text, says.notOurs));

const starts = (name: string, first: number[]): Named => ({
  name,
  file: new Uint8Array([...first, ...Array.from({ length: 64 }, (_, index) => (index * 37) % 256)]),
  becomes: { refused: says.notOurs },
});
const otherTypes: Named[] = [
  starts('a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]),
  starts('a Word document', [0x50, 0x4b, 0x03, 0x04]),
  starts('an old Word document', [0xd0, 0xcf, 0x11, 0xe0]),
  starts('a photograph', [0xff, 0xd8, 0xff, 0xe0]),
  starts('a PNG picture', [0x89, 0x50, 0x4e, 0x47]),
  starts('a GIF picture', [0x47, 0x49, 0x46, 0x38]),
  starts('a gzip archive', [0x1f, 0x8b, 0x08]),
  starts('a program', [0x4d, 0x5a, 0x90, 0x00]),
  starts('a Linux program', [0x7f, 0x45, 0x4c, 0x46]),
  starts('a voice message', [0x4f, 0x67, 0x67, 0x53]),
  starts('a film', [0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70]),
  starts('a database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x00]),
  starts('a font', [0x77, 0x4f, 0x46, 0x32]),
  starts('WebAssembly', [0x00, 0x61, 0x73, 0x6d]),
  refusedText('a script', "({format:'young-carers-record'})", says.notOurs),
];

const cutAt = (share: number): Named => {
  const text = sample();
  const length = Math.floor(text.length * share);
  return refusedText(`cut after ${share} of it`, text.slice(0, length), says.cutShort);
};
const damaged: Named[] = [
  ...[0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99].map(cutAt),
  refusedText('without its last bracket', sample().slice(0, -1), says.cutShort),
  refusedText('without its first bracket', sample().slice(1), says.cutShort),
  refusedText('cut in the name of its format', sample().slice(0, 20), says.notOurs),
  refusedText('with a second copy behind it', sample() + sample(), says.cutShort),
  refusedText('with words behind it', `${sample()} end`, says.cutShort),
  refusedText('with words before it', `From: duty\n${sample()}`, says.cutShort),
  refusedText('filled up with noughts', sample() + '\0'.repeat(100), says.cutShort),
  edited('with a colon lost', '"door":"both"', '"door""both"', says.cutShort),
  edited('with a quotation mark lost', '"door":"both"', '"door":"both', says.cutShort),
  edited('with a comma lost', '"door":"both",', '"door":"both"', says.cutShort),
  edited('with a bracket turned round', '"started":[', '"started":]', says.cutShort),
  edited('with a letter lost in a name', '"door"', '"dor"', says.unknown),
  edited('with a letter changed in an answer', '"answer":"no"', '"answer":"mo"', says.answer),
];

const utf16 = (text: string, isBigEndian: boolean): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    new DataView(out.buffer).setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return out;
};
/** The sample with some bytes in the place of the word of a note. */
const noteBytes = (name: string, ...inNote: number[]): Named => {
  const text = sample();
  const at = text.indexOf('Seen alone');
  return {
    name,
    file: new Uint8Array([
      ...bytes(text.slice(0, at)),
      ...inNote,
      ...bytes(text.slice(at + 'Seen alone'.length)),
    ]),
    becomes: { refused: says.notOurs },
  };
};
const encoded: Named[] = [
  openedText('UTF-8 with a byte order mark', `\ufeff${sample()}`, aFullRecord()),
  openedText(
    'with line ends of Windows',
    JSON.stringify(aFullRecord(), null, 2).replaceAll('\n', '\r\n'),
    aFullRecord(),
  ),
  {
    name: 'UTF-16, little end first',
    file: utf16(`\ufeff${sample()}`, false),
    becomes: { refused: says.notOurs },
  },
  {
    name: 'UTF-16, big end first',
    file: utf16(`\ufeff${sample()}`, true),
    becomes: { refused: says.notOurs },
  },
  {
    name: 'UTF-16 without a mark',
    file: utf16(sample(), false),
    becomes: { refused: says.notOurs },
  },
  refusedText('two byte order marks', `\ufeff\ufeff${sample()}`, says.cutShort),
  noteBytes('a letter in Latin-1', 0xe9),
  noteBytes('a quotation mark of Windows', 0x93),
  noteBytes('half a letter', 0xc3),
  noteBytes('a letter written longer than it need be', 0xc0, 0xaf),
  noteBytes('half a pair in bytes', 0xed, 0xa0, 0x80),
  noteBytes('a byte that UTF-8 never has', 0xff),
];

const nearJson: Named[] = [
  edited('a comma too many', '"putOff":[', '"putOff":[,', says.cutShort),
  edited('a comma before the end', '"started":["c1"]', '"started":["c1",]', says.cutShort),
  edited('single quotation marks', '"both"', "'both'", says.cutShort),
  edited('a name without quotation marks', '"door":', 'door:', says.cutShort),
  edited('a remark', '"door":', '/* door */"door":', says.cutShort),
  edited('a remark to the end of a line', '"door":', '// door\n"door":', says.cutShort),
  edited('undefined', '"both"', 'undefined', says.cutShort),
  edited('no number', '"age":9', '"age":NaN', says.cutShort),
  edited('a number with a nought before it', '"age":9', '"age":09', says.cutShort),
  edited('a number to the base of sixteen', '"age":9', '"age":0x9', says.cutShort),
  edited('a line end in a text', 'Seen alone', 'Seen\nalone', says.cutShort),
  edited('a call', '"both"', 'alert(1)', says.cutShort),
];

/** The sentence for a value of another type in each part of a record. */
const ofAnotherType: { readonly [part: string]: string } = {
  format: says.notOurs,
  version: says.part,
  revision: says.part,
  pathways: says.part,
  edition: says.part,
  asOf: says.part,
  ref: says.part,
  door: says.part,
  people: says.people,
  started: says.part,
  answers: says.answer,
  putOff: says.part,
  safety: says.safety,
  agreed: says.agreed,
  history: says.history,
  sharing: says.sharing,
};

type Path = readonly (string | number)[];

/** Every place in a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.map((part, index) => placesIn(part, [...path, index]))
    : Object.entries(value).map(([name, part]) => placesIn(part, [...path, name]));
  return [path, ...inside.flat()];
}

function at(record: Loose, path: Path): Loose {
  return path.reduce((part, name) => part[name], record);
}

/** Three values of other types than one has. */
function otherTypesOf(value: unknown): unknown[] {
  if (typeof value === 'string') return [7, null, [7]];
  if (typeof value === 'number') return ['9 years', null, {}];
  if (typeof value === 'boolean') return ['true', 1, null];
  return Array.isArray(value) ? ['c1', null, { 0: 'c1' }] : ['{}', null, []];
}

const places = placesIn(aFullRecord()).filter((path) => path.length > 0);
const wrongTypes: Named[] = places.flatMap((path) =>
  otherTypesOf(at(aFullRecord(), path)).map((value) => {
    // A list of words is what some details are: but not those that are one word.
    const isTextInDetails = path[2] === 'details' && path.length === 4 && typeof value === 'string';
    return refused(
      `${path.join('.')}: ${JSON.stringify(value)}`,
      isTextInDetails ? says.notOffered : (ofAnotherType[String(path[0])] ?? ''),
      (record) => {
        at(record, path.slice(0, -1))[path.at(-1) ?? ''] = value;
      },
    );
  }),
);

/** Names that a record may be without; without each other it is refused. */
const optional: readonly (string | undefined)[] = [
  'ref',
  'need',
  'livesHere',
  'note',
  'saidBy',
  'details',
  'helps',
  'agencies',
  'schoolKnows',
  'lead',
  'toShare',
  'meeting',
  'reviewDate',
  'who',
  'by',
  'sharing',
  'what',
  'why',
  'toldReason',
  'decidedBy',
  'sharedAt',
  'sharedReason',
];
const isOptional = (path: Path) => {
  const name = String(path.at(-1));
  const deed = path[0] === 'safety' && (name === 'to' || name === 'ref');
  // The last deed of the sample is a decision, and says who decided.
  return deed ? path[1] !== 2 : optional.includes(name);
};
const missing: Named[] = places
  .filter((path) => typeof path.at(-1) === 'string')
  .map((path) => {
    const leave = (record: Loose) => {
      delete at(record, path.slice(0, -1))[path.at(-1) ?? ''];
    };
    const name = `without ${path.join('.')}`;
    if (isOptional(path)) return opened(name, leave);
    const special: { readonly [path: string]: string } = {
      'history.1.reason': says.takenBack,
      'safety.2.to': says.bareDeed,
      'safety.2.reason': says.bareDeed,
    };
    return refused(name, special[path.join('.')] ?? ofAnotherType[String(path[0])] ?? '', leave);
  });

const extraKeys: Named[] = [
  refused('a field besides', says.unknown, (record) => {
    record.risk = 'none';
  }),
  refused('a field of a version to come', says.unknown, (record) => {
    record.services = [];
  }),
  refused('a field of a person', says.unknown, (record) => {
    record.people.children[0].name = 'Kofi';
  }),
  refused('a field of who is in the family', says.unknown, (record) => {
    record.people.others = [];
  }),
  refused('a field of an answer', says.unknown, (record) => {
    record.answers[0].isHidden = true;
  }),
  refused('a field of a deed', says.unknown, (record) => {
    record.safety[0].isClosed = true;
  }),
  refused('a field of a change', says.unknown, (record) => {
    record.history[0].by = 'me';
  }),
  refused('a field of the versions', says.unknown, (record) => {
    record.pathways.school = '1';
  }),
  refused('an empty name', says.unknown, (record) => {
    record[''] = 1;
  }),
  refused('a detail that its page does not ask for', says.notOffered, (record) => {
    record.answers.find(({ details }: Loose) => details?.lead).details.budget = 'none';
  }),
];

const prototypeKeys: Named[] = [
  edited(
    '__proto__ in the record',
    '{"format"',
    '{"__proto__":{"isHostile":true},"format"',
    says.reserved,
  ),
  edited(
    'constructor in the record',
    '{"format"',
    '{"constructor":{"prototype":{"isHostile":true}},"format"',
    says.reserved,
  ),
  edited('prototype in the record', '{"format"', '{"prototype":{},"format"', says.reserved),
  edited(
    '__proto__ in a person',
    '"needsCare":false',
    '"__proto__":{"isHostile":true},"needsCare":false',
    says.reserved,
  ),
  edited(
    '__proto__ in the details',
    '"details":{',
    '"details":{"__proto__":{"isHostile":"yes"},',
    says.reserved,
  ),
  edited(
    '__proto__ in other letters',
    '{"format"',
    '{"\\u005f\\u005fproto__":{"isHostile":true},"format"',
    says.reserved,
  ),
  edited('constructor as a detail', '"details":{', '"details":{"constructor":"x",', says.reserved),
  edited(
    'what every object inherits as a detail',
    '"details":{',
    '"details":{"toString":"x",',
    says.notOffered,
  ),
];

const duplicateKeys: Named[] = [
  edited('an answer said twice', '"answer":"no"', '"answer":"yes","answer":"no"', says.twice),
  edited('the answers twice', '"putOff":', '"answers":[],"putOff":', says.twice),
  edited(
    'a name twice in other letters',
    '"door":"both"',
    '"door":"adult","d\\u006for":"both"',
    says.twice,
  ),
  edited('the format twice', '{"format"', '{"format":"something","format"', says.twice),
];

const numbers: Named[] = [
  edited('an age of half a year', '"age":9', '"age":9.5', says.people),
  edited('an age below nought', '"age":9', '"age":-1', says.people),
  edited('an age of 18', '"age":9', '"age":18', says.people),
  edited('an age without end', '"age":9', '"age":1e999', says.people),
  edited('an age in words', '"age":9', '"age":"9"', says.people),
  refused('a revision below nought', says.part, (record) => {
    record.revision = -1;
  }),
  refused('a revision of a half', says.part, (record) => {
    record.revision = 1.5;
  }),
  refusedText(
    'a revision beyond what a number holds',
    sample().replace(/"revision":\d+/, '"revision":9007199254740993'),
    says.part,
  ),
  refused('a revision after which no change could be kept', says.countsHigh, (record) => {
    record.revision = Number.MAX_SAFE_INTEGER;
  }),
  openedText('an age with a point', sample().replace('"age":9', '"age":9.0'), aFullRecord()),
];

const dates: Named[] = [
  ...(
    [
      ['a day that no calendar has', '2026-02-30T10:00:00+00:00'],
      ['an hour that no clock has', '2026-11-22T24:01:00+00:00'],
      ['no offset', '2026-11-22T10:00:00'],
      ['a date alone', '2026-11-22'],
      ['British order', '22/11/2026 10:00'],
      ['words', 'yesterday'],
      ['a year of five digits', '12026-11-22T10:00:00+00:00'],
      ['a time in numbers', '1795341600000'],
    ] as const
  ).map(([name, time]) =>
    refused(`a time of ${name}`, says.answer, (record) => {
      record.answers[0].at = time;
    }),
  ),
  ...(['asOf', 'answers', 'safety', 'history', 'sharing'] as const).map((part) =>
    refused(`a time two days ahead: ${part}`, says.future, (record) => {
      if (part === 'asOf') record.asOf = '2026-11-24T14:31:00+00:00';
      else record[part][0].at = '2026-11-24T14:31:00+00:00';
    }),
  ),
  opened('a time some hours ahead, as of another clock', (record) => {
    record.asOf = '2026-11-22T20:00:00+00:00';
  }),
  opened('a time with the offset of another country', (record) => {
    record.asOf = '2026-11-22T10:00:00-05:00';
  }),
  opened('a time long ago, as of a clock without a battery', (record) => {
    record.asOf = '1970-01-01T00:00:00Z';
  }),
  refused('a day to act by that no calendar has', says.agreed, (record) => {
    record.agreed[0].by = '2026-02-30';
  }),
  refused('a review date in words', says.notOffered, (record) => {
    record.answers.find(({ details }: Loose) => details?.meeting).details.reviewDate = 'soon';
  }),
];

const withVersion = (name: string, version: unknown, sentence: string) =>
  refused(`version ${name}`, sentence, (record) => {
    record.version = version;
  });
const versions: Named[] = [
  withVersion('2', 2, says.newer),
  withVersion('99', 99, says.newer),
  refused('version 2 with fields that nobody knows here', says.newer, (record) => {
    record.version = 2;
    record.services = [{ name: 'x' }];
  }),
  withVersion('0', 0, says.part),
  withVersion('-1', -1, says.part),
  withVersion('1.5', 1.5, says.part),
  withVersion('in words', '1', says.part),
  withVersion('that is nothing', null, says.part),
  refused('no version', says.part, (record) => {
    delete record.version;
  }),
  refused('a later adult flowchart', says.newer, (record) => {
    record.pathways.adult = '2';
  }),
  refused('a later children’s flowchart', says.newer, (record) => {
    record.pathways.children = '10';
  }),
  refused('a flowchart of no version', says.part, (record) => {
    record.pathways.adult = 'latest';
  }),
  refused('a children’s flowchart of no version', says.part, (record) => {
    record.pathways.children = 'latest';
  }),
  refused('a flowchart of version nought', says.part, (record) => {
    record.pathways.adult = '0';
  }),
];

const children = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index + 10}`, age: 9, needsCare: false }));
const ids: Named[] = [
  refused('two children of one id', says.sameLabel, (record) => {
    record.people.children[1].id = 'c1';
  }),
  refused('a child among the adults', says.otherLabel, (record) => {
    record.people.adults[1].id = 'c9';
  }),
  refused('an adult among the children', says.otherLabel, (record) => {
    record.people.children.push({ id: 'a9', age: 9, needsCare: false });
  }),
  refused('an id of no number', says.people, (record) => {
    record.people.children[0].id = 'child';
  }),
  refused('an id of nought', says.people, (record) => {
    record.people.children[0].id = 'c0';
  }),
  refused('an id after which there is no next', says.countsHigh, (record) => {
    record.people.children.push({ id: 'c999', age: 9, needsCare: false });
  }),
  refused('thirty-one people', says.manyPeople, (record) => {
    record.people.children.push(...children(27));
  }),
  refused(
    'no adult needs care, and two are listed: their alerts would not be raised',
    says.bothListed,
    (record) => {
      record.people.adultsKnown = 'none';
    },
  ),
  refused('there are no children, and two are listed', says.bothListed, (record) => {
    record.people.childrenKnown = 'none';
  }),
  refused('adults are listed, and there is none', says.bothListed, (record) => {
    record.people.adults = [];
  }),
  refused('a flowchart started for a child who is not there', says.startedForNobody, (record) => {
    record.started = ['c7'];
  }),
  refused('a flowchart started for an adult', says.startedForNobody, (record) => {
    record.started = ['a1'];
  }),
  refused('a flowchart started twice', says.startedForNobody, (record) => {
    record.started = ['c1', 'c1'];
  }),
  refused('an answer about a child who is not there', says.answerOfNobody, (record) => {
    record.answers[0].person = 'c7';
  }),
  refused('an answer about a child who was taken out', says.answerOfNobody, (record) => {
    record.answers.push({ key: 'childAtRisk', person: 'c3', answer: 'no', at: minutesPastTen(9) });
  }),
  refused('an answer about nobody', says.answerOfNobody, (record) => {
    record.answers.push({
      key: 'childAtRisk',
      person: 'children',
      answer: 'no',
      at: minutesPastTen(9),
    });
  }),
  refused('a deed about a child who never was there', says.deedOfNobody, (record) => {
    record.safety[0].person = 'c7';
  }),
  refused('a deed about a child as if about an adult', says.deedOfKind, (record) => {
    record.safety[0].kind = 'adult';
  }),
  refused('an agreement about a child who is not there', says.agreedOfNobody, (record) => {
    record.agreed[0].person = 'c7';
  }),
  refused('an agreement upon a box that there is not', says.noSuchBox, (record) => {
    record.agreed[0].key = 'removeTheChild';
  }),
  refused('a page put off that there is not', says.noSuchBox, (record) => {
    record.putOff[0].key = 'nextPage';
  }),
  refused('a door that there is not', says.part, (record) => {
    record.door = 'police';
  }),
  refused('a reference that is a name', says.part, (record) => {
    record.ref = 'Mary Smith';
  }),
];

const line = (parts: object) => ({
  key: 'childAtRisk',
  person: 'c2',
  from: 'yes',
  to: 'no',
  at: minutesPastTen(30),
  ...parts,
});
const order: Named[] = [
  refused('a yes about safety taken back without a reason', says.takenBack, (record) => {
    record.history.push(line({}));
  }),
  refused('a reason of spaces', says.takenBack, (record) => {
    record.history.push(line({ reason: '   ' }));
  }),
  refused('a no made of the yes that the changes end with', says.notLast, (record) => {
    record.history.push(line({ from: 'no', to: 'yes' }));
  }),
  refused('a yes of which the change back is left out', says.notLast, (record) => {
    record.history = record.history.filter(({ to }: Loose) => to === 'removed');
    record.history.push(line({ from: 'notKnownYet', to: 'notKnownYet' }));
  }),
  refused('a child taken out who is still there', says.notLast, (record) => {
    record.history.push(line({ from: 'no', to: 'removed' }));
  }),
  refused('a change about somebody who never was there', says.changeOfNobody, (record) => {
    record.history.push(line({ person: 'c7', reason: 'Told so' }));
  }),
  refused('somebody taken out by another question', says.takenOut, (record) => {
    record.history.push(line({ key: 'childCaring', to: 'removed' }));
  }),
  refused('somebody taken out as another kind of person', says.takenOut, (record) => {
    record.history.push(line({ key: 'adultAtRisk', to: 'removed', reason: 'x' }));
  }),
  refused('a change of a question that there is not', says.noSuchChange, (record) => {
    record.history.push(line({ key: 'isPoor', from: 'no', to: 'yes' }));
  }),
  refused('a change to an answer that the question does not offer', says.noSuchChange, (record) => {
    record.history.push(line({ key: 'childCaring', from: 'no', to: 'stable' }));
  }),
  refused('a change of who is in the family to an answer', says.noSuchChange, (record) => {
    record.history.push(line({ key: 'hasChildren', person: 'children', from: 'none', to: 'yes' }));
  }),
  refused('a thousand and one changes', says.history, (record) => {
    record.history = Array(1001).fill(record.history[0]);
  }),
  refused('five hundred and one deeds about safety', says.manyDeeds, (record) => {
    record.safety = Array(501).fill(record.safety[0]);
  }),
  opened('answers in another order', (record) => {
    record.answers.reverse();
  }),
];

const answers: Named[] = [
  refused('an answer that no question has', says.answer, (record) => {
    record.answers[0].answer = 'maybe';
  }),
  refused('an answer in capitals', says.answer, (record) => {
    record.answers[0].answer = 'YES';
  }),
  refused('an answer of another question', says.notOffered, (record) => {
    record.answers[0].answer = 'episodic';
  }),
  refused('an answer to a page that only records', says.notOffered, (record) => {
    record.answers.find(({ key }: Loose) => key === 'contactAgencies').answer = 'no';
  }),
  refused('that a question was recorded', says.notOffered, (record) => {
    record.answers[0].answer = 'carryOn';
  }),
  refused('an answer to a question that there is not', says.notOffered, (record) => {
    record.answers[0].key = 'adultIsPoor';
  }),
  refused('an answer to what every object inherits', says.notOffered, (record) => {
    record.answers[0].key = 'constructor';
  }),
  refused('an answer about an adult to a question about a child', says.notOffered, (record) => {
    record.answers.push({ key: 'childAtRisk', person: 'a2', answer: 'no', at: minutesPastTen(9) });
  }),
  refused('an answer about the family to a question about a child', says.notOffered, (record) => {
    record.answers.push({
      key: 'childAtRisk',
      person: 'family',
      answer: 'no',
      at: minutesPastTen(9),
    });
  }),
  refused('an answer that who is in the family gives', says.notOffered, (record) => {
    record.answers.push({ key: 'hasChildren', person: 'a1', answer: 'no', at: minutesPastTen(9) });
  }),
  refused('an answer to an alert', says.notOffered, (record) => {
    record.answers.push({
      key: 'useChildProtectionProcedure',
      person: 'c1',
      answer: 'carryOn',
      at: minutesPastTen(9),
    });
  }),
  refused('two answers to one question about one child', says.matterTwice, (record) => {
    record.answers.push({ key: 'childAtRisk', person: 'c1', answer: 'no', at: minutesPastTen(9) });
  }),
  refused('one action agreed twice', says.matterTwice, (record) => {
    record.agreed.push({ ...record.agreed[0], by: '2027-01-01' });
  }),
  refused('an agency that is not offered', says.notOffered, (record) => {
    record.answers.find(({ details }: Loose) => details?.lead).details.agencies = ['army'];
  }),
  refused('a school that knows “maybe”', says.notOffered, (record) => {
    record.answers.find(({ details }: Loose) => details?.lead).details.schoolKnows = 'maybe';
  }),
  refused('a child who helps somebody who never was there', says.notOffered, (record) => {
    record.answers.find(({ details }: Loose) => details?.helps).details.helps = ['c9'];
  }),
  refused('that no alert was decided, by nobody', says.bareDeed, (record) => {
    record.safety.push({ ...record.safety[2], to: ' ' });
  }),
  refused('that no alert was decided, without a reason', says.bareDeed, (record) => {
    record.safety.push({ ...record.safety[2], reason: '' });
  }),
  opened('an answer that no route uses', (record) => {
    record.answers.push({
      key: 'parentingCounted',
      person: 'a2',
      answer: 'yes',
      at: minutesPastTen(9),
    });
  }),
];

const forged: Named[] = [
  refused('an outcome', says.unknown, (record) => {
    record.outcome = { alerts: [], next: [] };
  }),
  refused('a summary', says.unknown, (record) => {
    record.summary = 'No concerns';
  }),
  refused('that nobody is at risk', says.unknown, (record) => {
    record.people.children[0].isAtRisk = false;
  }),
  refused('that an alert is closed', says.unknown, (record) => {
    record.alerts = [{ person: 'c1', closed: true }];
  }),
  refused('a route', says.unknown, (record) => {
    record.route = ['hasChildren', 'end'];
  }),
  refused('a seal of its own', says.unknown, (record) => {
    record.checksum = '00000000';
  }),
];

/** Every place of a record in which words are written freely, with those words in it. */
function inEveryText(words: string): (record: Loose) => void {
  return (record) => {
    record.answers[0].note = words;
    record.answers.find(({ details }: Loose) => details?.toShare).details.toShare = words;
    record.safety[1].to = words.slice(0, 120);
    record.safety[1].ref = words.slice(0, 40);
    record.safety[2].reason = words;
    record.history.find(({ reason }: Loose) => reason).reason = words;
    record.agreed[0].who = words.slice(0, 120);
    record.sharing[0].with = words.slice(0, 120);
    record.sharing[0].what = words;
    record.sharing[0].toldReason = words;
    record.sharing[0].decidedBy = words.slice(0, 120);
    record.edition = words.slice(0, 120);
  };
}
const inTexts = (texts: readonly string[]): Named[] =>
  texts.map((words) => opened(JSON.stringify(words), inEveryText(words)));

const markup: Named[] = inTexts([
  '<script>globalThis.isHostile = true</script>',
  '<img src=x onerror="globalThis.isHostile = true">',
  '<svg onload=globalThis.isHostile=true>',
  '<iframe src="https://example.org"></iframe>',
  '<a href="javascript:alert(1)">Open</a>',
  '<b>No concerns</b>',
  '<!-- hidden -->',
  '</textarea><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  '&lt;script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the words of a hostile file.
  '${globalThis.isHostile = true}',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/?record=1',
  'file:///etc/passwd',
  '\\\\server\\share',
  '[link](javascript:alert(1))',
  '<style>.banner{display:none}</style>',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
]);

const hidden = (words: string) => (record: Loose) => {
  record.answers[0].note = words;
};
const unicode: Named[] = [
  ...(
    [
      ['emoji', 'She drew 🏠❤️'],
      ['a family in one picture', '👨‍👩‍👧‍👦'],
      ['Arabic', 'الطفل يساعد أمه'],
      ['Urdu with a joiner', 'می‌خواهم'],
      ['Chinese', '孩子照顾母亲'],
      ['Welsh', 'gŵr a’i ŵyr'],
      ['marks upon a letter', `e${'\u0301'.repeat(40)}`],
      ['letters in two forms', 'é and e\u0301'],
      ['a mark that turns the direction', 'abc\u202edef\u202c'],
      ['isolates', '\u2066abc\u2069'],
      ['marks of direction', 'a\u200eb\u200fc'],
      ['a space of no width', 'a\u200bb'],
      ['a byte order mark inside', 'a\ufeffb'],
      ['the character nought', 'a\u0000b'],
      ['a soft line end', 'a\u000bb'],
      ['separators of lines', 'a\u2028b\u2029c'],
      ['half a pair', 'a\ud83d'],
      ['what is no character', '\uffff\ufffe'],
    ] as const
  ).map(([name, words]) => opened(`${name} in a note`, hidden(words))),
  refused('an answer in letters that look alike', says.answer, (record) => {
    record.answers[0].answer = 'nо';
  }),
  refused('an answer with a mark that cannot be seen', says.answer, (record) => {
    record.answers[0].answer = 'no\u200b';
  }),
  refused('an answer in wide letters', says.answer, (record) => {
    record.answers[0].answer = 'ｎｏ';
  }),
  refused('a question in letters that look alike', says.answer, (record) => {
    record.answers[0].key = 'сhildAtRisk';
  }),
  refused('an edition whose name is turned round', says.part, (record) => {
    record.edition = 'Model \u202e1 noitide';
  }),
  refused('an edition whose name hides something', says.part, (record) => {
    record.edition = 'Model\u200b edition';
  }),
];

const formulas: Named[] = inTexts([
  '=HYPERLINK("https://example.org","Open")',
  '+44+cmd|calc!A0',
  '-2+3+cmd|calc!A0',
  '@SUM(1+1)*cmd|calc!A0',
  '=cmd|"/c calc"!A1',
  ';=1+1',
]);

const size: Named[] = [
  refusedText('2,000,001 spaces', ' '.repeat(2_000_001), says.tooLarge),
  refusedText(
    'a sound record and two million spaces',
    sample() + ' '.repeat(2_000_000),
    says.tooLarge,
  ),
  openedText(
    'a sound record and a million spaces',
    sample() + ' '.repeat(1_000_000),
    aFullRecord(),
  ),
  refusedText('900,000 lists in each other', '['.repeat(900_000), says.deep),
  refusedText('300,000 objects in each other', '{"a":'.repeat(300_000), says.deep),
  edited(
    'thirteen levels',
    '"door":"both"',
    `"door":${'['.repeat(12)}${']'.repeat(12)}`,
    says.deep,
  ),
  edited('twelve levels', '"door":"both"', `"door":${'['.repeat(11)}${']'.repeat(11)}`, says.part),
  edited(
    '200,000 details',
    '"details":{',
    `"details":{${Array.from({ length: 100_000 }, (_, index) => `"a${index}":"x"`).join()},`,
    says.tooMuch,
  ),
  edited('900,000 answers', '"answers":[', `"answers":[${'0,'.repeat(900_000)}`, says.answer),
  edited('600,000 backslashes', 'Seen alone', '\\"'.repeat(300_000), says.answer),
  refusedText(
    'a text without an end',
    `{"format":"young-carers-record","x":"${'\\"'.repeat(900_000)}`,
    says.cutShort,
  ),
  refusedText(
    'a million brackets',
    `{"format":"young-carers-record"${']'.repeat(1_000_000)}`,
    says.cutShort,
  ),
  refused('a note of 501 characters', says.answer, hidden('n'.repeat(501))),
  opened('a note of 500 characters', hidden('n'.repeat(500))),
];

/** The name of a file says nothing: what is in it decides. They are read as the bytes that they are. */
const fileNames: Named[] = [
  openedText('../../etc/passwd', sample(), aFullRecord()),
  openedText('<img src=x onerror=alert(1)>.json', sample(), aFullRecord()),
  openedText('record.json.exe', sample(), aFullRecord()),
  openedText('con', sample(), aFullRecord()),
  refusedText('young-carers-adult-2026-11-22.json', '{"format":"other"}', says.notOurs),
  refusedText(`${'a'.repeat(250)}.json`, '', says.notOurs),
];

/** States of a statechart, which nobody should take for a record, and which a library would restore without a word. */
export const snapshots: readonly [name: string, value: unknown][] = [
  ['a state', { status: 'active', value: 'childAtRisk', context: {}, children: {} }],
  ['a state of another chart', { status: 'active', value: 'red', context: {}, children: {} }],
  ['a state that is done', { status: 'done', value: 'end', output: 'no concerns' }],
  ['a state of no status', { status: 'banana', value: 'childAtRisk' }],
  ['a state in words', 'childAtRisk'],
  ['a state in a state', { value: { asking: { adult: 'adultAtRisk' } }, historyValue: {} }],
  ['a context alone', { context: { at: { key: 'childAtRisk', person: 'c1' } } }],
  ['an error', { status: 'error', error: { message: 'x' } }],
  ['a row of the store', { id: 'x', changedAt: minutesPastTen(1), revision: 1, record: {} }],
  ['a list of states', [{ status: 'active', value: 'childAtRisk' }]],
];

const ofCategory = (category: string, files: readonly Named[]): StrangeFile[] =>
  files.map((file) => ({ category, ...file }));

export const strangeFiles: readonly StrangeFile[] = [
  ...ofCategory('that is not ours, or empty', notOurs),
  ...ofCategory('of another type', otherTypes),
  ...ofCategory('cut short or damaged', damaged),
  ...ofCategory('in another encoding', encoded),
  ...ofCategory('that is nearly JSON', nearJson),
  ...ofCategory('with a value of another type', wrongTypes),
  ...ofCategory('in which something is missing', missing),
  ...ofCategory('with something besides', extraKeys),
  ...ofCategory('that reaches for what every object inherits', prototypeKeys),
  ...ofCategory('that says one thing twice', duplicateKeys),
  ...ofCategory('with strange numbers', numbers),
  ...ofCategory('with strange times', dates),
  ...ofCategory('of other versions', versions),
  ...ofCategory('with strange people', ids),
  ...ofCategory('with strange changes', order),
  ...ofCategory('with strange answers', answers),
  ...ofCategory('that says what follows from the answers', forged),
  ...ofCategory('with markup and addresses in every text', markup),
  ...ofCategory('with strange letters', unicode),
  ...ofCategory('with formulas in every text', formulas),
  ...ofCategory('that is large or deep', size),
  ...ofCategory('of a strange name', fileNames),
  ...ofCategory(
    'that holds the state of a statechart',
    snapshots.map(([name, value]) => refusedText(name, JSON.stringify(value), says.notOurs)),
  ),
];

/** The fewest files of each category: reliability asks for so many. */
export const fewest: { readonly [category: string]: number } = {
  'that is not ours, or empty': 30,
  'of another type': 15,
  'cut short or damaged': 25,
  'in another encoding': 12,
  'that is nearly JSON': 12,
  'with a value of another type': 3 * places.length,
  'in which something is missing': 100,
  'with something besides': 10,
  'that reaches for what every object inherits': 8,
  'that says one thing twice': 4,
  'with strange numbers': 10,
  'with strange times': 10,
  'of other versions': 8,
  'with strange people': 12,
  'with strange changes': 8,
  'with strange answers': 12,
  'that says what follows from the answers': 6,
  'with markup and addresses in every text': 20,
  'with strange letters': 20,
  'with formulas in every text': 6,
  'that is large or deep': 12,
  'of a strange name': 6,
  'that holds the state of a statechart': 10,
};
