import type { StateValueFrom } from 'xstate';
import type { adultFlowchart } from '#machines/adult.machine.ts';
import type { childrenFlowchart } from '#machines/children.machine.ts';

/** Keys of the boxes of the flowchart for Adult Social Services. */
export type AdultBox = StateValueFrom<typeof adultFlowchart>;

/** Keys of the boxes of the flowchart for Children’s Services. */
export type ChildrenBox = StateValueFrom<typeof childrenFlowchart>;
