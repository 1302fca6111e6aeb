// Every small fault that is put into one file: a condition turned round, an answer swapped, an arrow or a sentence dropped.
import { parseAst } from 'vite';

/** Two words that must never stand for one another. */
const instead = {
  yes: 'no',
  no: 'yes',
  notKnownYet: 'no',
  childAtRisk: 'adultAtRisk',
  adultAtRisk: 'childAtRisk',
  child: 'adult',
  adult: 'child',
  children: 'adults',
  adults: 'children',
};

const operators = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};

/** A method in whose place another is called; none where the call is left out. */
const methods = {
  filter: '',
  slice: '',
  sort: '',
  toSorted: '',
  toReversed: '',
  trim: '',
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

const safeguarding = /safety|risk|alert|advice|concern|urgent|notKnownYet|protect|harm|standing/i;
const allSafeguarding = /(summary\/safety|record\/concern|flowchart\/walk|pathways\/derived)\.ts$/;

/** The faults of a file, each with the text it stands in place of. */
export function mutantsOf(file, text) {
  const found = [];
  const lines = text.split('\n');
  const put = (start, end, to, what) => {
    const from = text.slice(start, end);
    if (from === to) return;
    const line = text.slice(0, start).split('\n').length;
    const last = line + from.split('\n').length - 1;
    const around = from.length > 400 ? lines[line - 1] : lines.slice(line - 1, last).join('\n');
    const isSafeguarding = allSafeguarding.test(file) || safeguarding.test(around);
    found.push({ file, line, start, end, from, to, what, isSafeguarding });
  };
  const isChart = file.startsWith('machines/');
  const drop = (list, node, what) => {
    const next = list[list.indexOf(node) + 1];
    put(node.start, next ? next.start : node.end, '', what);
  };
  /** Lists of which it is only asked whether something is among them. */
  const withoutOrder = new WeakSet();
  const quoted = (word) => `'${word}'`;

  const ways = {
    Literal(node) {
      const { value, start, end } = node;
      if (typeof value === 'boolean') put(start, end, `${!value}`, 'yes or no turned round');
      if (typeof value === 'number') put(start, end, `${value + 1}`, 'one more');
      if (typeof value !== 'string') return;
      put(start, end, value ? "''" : "'something'", 'words blanked');
      if (instead[value]) put(start, end, quoted(instead[value]), 'one word for another');
    },
    TemplateLiteral: ({ start, end }) => put(start, end, '``', 'words blanked'),
    BinaryExpression: operator,
    LogicalExpression: operator,
    ConditionalExpression: ({ test }) => tests(test),
    IfStatement: ({ test }) => tests(test),
    WhileStatement: ({ test }) => put(test.start, test.end, 'false', 'never'),
    UnaryExpression({ operator: sign, start, argument }) {
      if (sign === '!' || sign === '-') put(start, argument.start, '', `${sign} left out`);
    },
    BlockStatement({ body, start, end }) {
      if (body.length > 0) put(start, end, '{}', 'nothing done');
    },
    ArrowFunctionExpression({ body }) {
      if (body.type === 'BlockStatement') return;
      put(body.start, body.end, 'undefined', 'nothing given');
    },
    ArrayExpression(node) {
      const { elements, start, end } = node;
      if (elements.length > 0) put(start, end, '[]', 'list emptied');
      if (elements.length > 1)
        for (const one of elements) drop(elements, one, 'one of a list dropped');
      for (const [index, one] of elements.entries()) {
        const next = elements[index + 1];
        if (!next || withoutOrder.has(node)) continue;
        const between = text.slice(one.end, next.start);
        const swapped = text.slice(next.start, next.end) + between + text.slice(one.start, one.end);
        put(one.start, next.end, swapped, 'two of a list swapped');
      }
    },
    ObjectExpression({ properties, start, end }) {
      if (properties.length > 0) put(start, end, '{}', 'table emptied');
      if (!isChart) return;
      for (const one of properties) {
        if (one.key?.name !== 'types') drop(properties, one, 'part of a chart dropped');
      }
      const targets = properties.flatMap(({ value }) =>
        (value?.properties ?? []).filter(({ key, value: at }) => key?.name === 'target' && at),
      );
      for (const [index, { value: one }] of targets.entries()) {
        const next = targets[index + 1]?.value;
        if (!next) continue;
        const between = text.slice(one.end, next.start);
        const swapped = text.slice(next.start, next.end) + between + text.slice(one.start, one.end);
        put(one.start, next.end, swapped, 'two arrows swapped');
      }
    },
    CallExpression({ callee, arguments: given, end }) {
      if (callee.type !== 'MemberExpression') return;
      const { object, property } = callee;
      if (property.name === 'includes') withoutOrder.add(object);
      if (object.name === 'z' && ['enum', 'union'].includes(property.name)) {
        withoutOrder.add(given[0]);
      }
      const other = methods[property.name];
      if (other === undefined || !Object.hasOwn(methods, property.name)) return;
      if (other) put(property.start, property.end, other, 'another method');
      else put(object.end, end, '', `${property.name} left out`);
    },
    SwitchCase({ consequent, start, end, test }) {
      if (consequent.length > 0) {
        put(
          start,
          end,
          test ? `case ${text.slice(test.start, test.end)}:` : 'default:',
          'case emptied',
        );
      }
    },
  };

  function operator({ operator: sign, left, right }) {
    // Two strings put together are not a sum.
    if (sign === '+' && /['`"]/.test(text.slice(left.start, right.end))) return;
    const at = text.indexOf(sign, left.end);
    for (const other of operators[sign] ?? [])
      put(at, at + sign.length, other, `${sign} made ${other}`);
  }
  function tests({ start, end }) {
    put(start, end, 'true', 'always');
    put(start, end, 'false', 'never');
  }

  const passedBy = /^(Import|TS(?!As|Satisfies|NonNull)|ExportAll)/;
  (function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node.type !== 'string' || passedBy.test(node.type)) return;
    ways[node.type]?.(node);
    for (const [name, child] of Object.entries(node)) {
      const isName = name === 'key' && !node.computed;
      // What only the compiler reads does nothing.
      if (child?.type === 'ObjectExpression' && node.key?.name === 'types') continue;
      if (child && typeof child === 'object' && !isName && name !== 'typeAnnotation') visit(child);
    }
  })(parseAst(text, { lang: 'ts' }));
  return found;
}
