import { createMachine } from 'xstate';
import { type Flowchart, readFlowchart } from '#src/flowchart/flowchart.ts';
import { practiceFlowchart } from './practice-chart.ts';

type Json = { [key: string]: unknown };

/** The practice chart with a fault put into it: a specimen that a rule must catch. */
export function practiceChartWith(fault: (states: { [key: string]: Json }) => void): Flowchart {
  const config: { states: { [key: string]: Json } } = JSON.parse(
    JSON.stringify(practiceFlowchart.config),
  );
  fault(config.states);
  return readFlowchart(createMachine(config));
}
