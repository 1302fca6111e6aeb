// Lays a flowchart out for the map and the poster: boxes with their words in lines, and arrows at right angles.
import Elk from 'elkjs/lib/elk.bundled.js';

// Lengths of the drawing. The words are 13 high: what that is on screen and on paper is decided there.
const boxWidth = 200;
const padding = 10;
const lineHeight = 16;
/** The line above the words, with number and kind, and the one below, for the answer. */
const headHeight = 20;
const footHeight = 20;
const textHeight = 13;
const labelHeight = 12;
const labelWidth = 84;

// How wide the signs of a plain sans are, in thousandths of its height: no browser is asked, so every machine gives the same.
const widths = new Map(
  Object.entries({
    191: "'",
    222: 'ijl‘’',
    278: ' !,./:;I[]\\ft',
    333: '-()r“”`',
    355: '"',
    389: '*',
    500: 'ckszvxyJ',
    556: '0123456789?#$_abdeghnopquL–',
    584: '+<=>~^',
    611: 'FTZ',
    667: 'ABEKPSVXY&',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'Mm',
    889: '%',
    944: 'W',
    1015: '@',
  }).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)])),
);

/** How wide words are, with something to spare for other fonts. */
function widthOf(words, height) {
  const thousandths = [...words].reduce((sum, sign) => sum + (widths.get(sign) ?? 667), 0);
  return (thousandths / 1000) * height * 1.05;
}

/** Breaks words into lines that fit. A long word may be broken after a slash. */
function linesOf(words, width, height) {
  const lines = [];
  let line = '';
  for (const piece of words.match(/[^\s/]+\/?\s*|\/\s*/g) ?? []) {
    if (line && widthOf((line + piece).trimEnd(), height) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Answers that lead from one box to the same other one, with the same standing, share an arrow. */
function arrowsOf(chart) {
  const shared = new Map();
  for (const box of chart.boxes) {
    for (const { answer, to, provenance } of Object.values(box.arrows)) {
      const name = `${box.key} ${to} ${provenance}`;
      const arrow = shared.get(name) ?? { from: box.key, to, provenance, answers: [] };
      arrow.answers.push(answer);
      shared.set(name, arrow);
    }
  }
  return [...shared.values()];
}

function inOneLine(labels) {
  const [first, ...others] = labels;
  const last = others.pop()?.toLowerCase();
  return (
    [first, ...others.map((label) => label.toLowerCase())].join(', ') + (last ? ` or ${last}` : '')
  );
}

/** How an arrow is written beside: nothing where there is no choice. */
function labelOf({ answers }, answerWords) {
  const labels = answers.filter((answer) => answer !== 'carryOn').map(answerWords);
  if (labels.length === 0) return [];
  const words = inOneLine(labels);
  if (widthOf(words, labelHeight) <= labelWidth) return [words];
  // Two lines of much the same length take the least room beside the next arrow.
  let width = labelWidth;
  let lines = linesOf(words, width, labelHeight);
  while (lines.length > 2) {
    width += 4;
    lines = linesOf(words, width, labelHeight);
  }
  for (let tried = width; lines.length <= 2; tried -= 4) {
    lines = linesOf(words, tried, labelHeight);
    if (lines.length <= 2) width = tried;
  }
  return linesOf(words, width, labelHeight);
}

/** The drawing of a flowchart. */
export async function layOut(chart, { wordsOf, answerWords }) {
  const inner = boxWidth - 2 * padding;
  const drawn = chart.boxes.filter(({ kinds }) => !kinds.includes('end'));
  const words = new Map(
    drawn.map((box) => {
      const lines = (wording) => linesOf(wordsOf(box, wording), inner, textHeight);
      return [box.key, { printed: lines('printed'), plain: lines('plain') }];
    }),
  );
  const arrows = arrowsOf(chart).filter(({ to }) => words.has(to));
  const labels = arrows.map((arrow) => labelOf(arrow, answerWords));
  const graph = await new Elk().layout({
    id: 'chart',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.spacing.nodeNode': '18',
      'elk.spacing.edgeNode': '12',
      'elk.spacing.edgeEdge': '10',
      'elk.layered.spacing.nodeNodeBetweenLayers': '42',
      'elk.layered.spacing.edgeNodeBetweenLayers': '28',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
      'elk.spacing.portPort': '6',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      // Of those tried it keeps the questions most nearly above one another, in the least width.
      'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
    },
    children: drawn.map(({ key }) => {
      const { printed, plain } = words.get(key);
      const lines = Math.max(printed.length, plain.length);
      return {
        id: key,
        width: boxWidth,
        height: headHeight + lines * lineHeight + footHeight + 6,
        layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
        ports: arrows.flatMap((arrow, index) =>
          arrow.from === key
            ? [
                {
                  id: `from ${index}`,
                  width: Math.max(
                    10,
                    ...labels[index].map((line) => widthOf(line, labelHeight) + 6),
                  ),
                  height: 0,
                  layoutOptions: { 'elk.port.side': 'SOUTH' },
                },
              ]
            : [],
        ),
      };
    }),
    edges: arrows.map(({ to }, index) => ({
      id: `${index}`,
      sources: [`from ${index}`],
      targets: [to],
    })),
  });
  const round = Math.round;
  return {
    width: round(graph.width),
    height: round(graph.height),
    boxes: graph.children.map(({ id, x, y, width, height }) => ({
      key: id,
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      ...words.get(id),
    })),
    arrows: graph.edges.map(({ sections: [section] }, index) => {
      const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      return {
        ...arrows[index],
        points: points.map(({ x, y }) => [round(x), round(y)]),
        label: labels[index],
      };
    }),
  };
}

/** A drawing as it is committed: one line for each box and each arrow. */
export function drawingAsText({ width, height, boxes, arrows }) {
  const rows = (some) => some.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `{
  "width": ${width},
  "height": ${height},
  "boxes": [
${rows(boxes)}
  ],
  "arrows": [
${rows(arrows)}
  ]
}
`;
}
