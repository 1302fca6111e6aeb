// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { arriveAt, goTo, openProgramWith } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, screen, within } from '#tests/support/page.tsx';

const atRisk = () => aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'yes');
const why = 'Why, and what would change it: Child 1';
const reasons = () =>
  within(screen.getByTestId('action-useChildProtectionProcedure-c1')).getByText(
    /^Why, and what would change it/,
  );

async function reasonsAreHeard() {
  await waitFor(() => expect(reasons().closest('summary')).toHaveFocus());
  await screen.findByRole('heading', { name: 'How it came about' });
}

describe('the link of the banner to why an alert is there', () => {
  it('opens the outcome at the reasons of that alert, with the focus on them', async () => {
    const { worker } = await openProgramWith(atRisk().record());
    await goTo('#/hub', 'This family');
    await worker.click(button(why));
    await arriveAt('Outcome for this family');
    await reasonsAreHeard();
    expect(location.hash).toBe('#/outcome');
  });

  it('does the same on the outcome itself, and once only: coming back begins at the heading', async () => {
    const { worker } = await openProgramWith(atRisk().record());
    await goTo('#/outcome', 'Outcome for this family');
    await worker.click(button(why));
    await reasonsAreHeard();
    await goTo('#/hub', 'This family');
    await goTo('#/outcome', 'Outcome for this family');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(screen.queryByRole('heading', { name: 'How it came about' })).toBeNull();
  });
});
