import type { Rule } from './rule.ts';

/** Every box that asks something of someone has words, a scope and, where it is an action, a who and a tier. */
export const saysWhoAndWhen: Rule = (chart) =>
  chart.boxes
    .filter((box) => !box.kinds.includes('end') && !box.kinds.includes('note'))
    .flatMap((box) => {
      const isAction = box.kinds.includes('action') || box.kinds.includes('advice');
      const missing = [
        box.words === '' && 'words',
        !box.scope && 'a scope',
        isAction && !box.who && 'who it falls to',
        isAction && !box.tier && 'a tier',
      ].filter((part) => part !== false);
      return missing.length === 0
        ? []
        : [{ box: box.key, message: `Box ${box.key} lacks ${missing.join(', ')}. Add it.` }];
    });
