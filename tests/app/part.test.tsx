// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createPart, OfPart } from '#src/app/part.tsx';
import { button, screen, show, words } from '#tests/support/page.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });

/** A page whose part comes, or fails to come, when that is said, beside a button that stands on every page. */
function aPage() {
  const answers: { come: () => void; fail: () => void }[] = [];
  const part = createPart(
    () =>
      new Promise<{ title: string }>((come, fail) => {
        answers.push({ come: () => come({ title: 'Call sheet' }), fail: () => fail(new Error()) });
      }),
  );
  const shown = show(
    <>
      <button type="button">Safety concern</button>
      <main>
        <OfPart part={part}>{({ title }) => <h1 tabIndex={-1}>{title}</h1>}</OfPart>
      </main>
    </>,
  );
  const last = async (deed: 'come' | 'fail') => act(async () => answers.at(-1)?.[deed]());
  return { ...shown, answers, last };
}

describe('a page whose part is still being fetched', () => {
  it('says so, and comes up with the focus on its heading', async () => {
    const { last, answers } = aPage();
    expect(heading()).toHaveTextContent('One moment');
    act(() => heading().focus());
    await last('come');
    expect(heading()).toHaveTextContent('Call sheet');
    expect(heading()).toHaveFocus();
    expect(answers).toHaveLength(1);
  });

  it('leaves the focus to whoever has moved it since', async () => {
    const { last } = aPage();
    act(() => button('Safety concern').focus());
    await last('come');
    expect(button('Safety concern')).toHaveFocus();
  });

  it('can be tried again where it could not be fetched, and says that nothing is lost', async () => {
    const { worker, last, answers } = aPage();
    await last('fail');
    expect(heading()).toHaveTextContent('This page could not be fetched');
    expect(words()).toContain('Nothing that you recorded is lost.');
    await worker.click(button('Try again'));
    expect(heading()).toHaveTextContent('One moment');
    await last('come');
    expect(heading()).toHaveTextContent('Call sheet');
    expect(answers).toHaveLength(2);
  });
});
