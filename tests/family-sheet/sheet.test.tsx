// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FamilySheet, type Sheet } from '#src/family-sheet/FamilySheet.tsx';
import { en, type Reader } from '#src/family-sheet/words.ts';
import { screen, show, words } from '#tests/support/page.tsx';

const plain: Sheet = {
  reader: 'youngPerson',
  isAboutChild: true,
  top: '',
  lines: [],
  hasContactLine: true,
  contacts: [],
};
const showSheet = (more: Partial<Sheet> = {}) =>
  show(<FamilySheet words={en} sheet={{ ...plain, ...more }} />);
const sheet = () => screen.getByTestId('family-sheet');
const headings = () => screen.getAllByRole('heading').map((one) => one.textContent);
const asked = { deed: 'educationSupport', words: 'We will ask.', who: '', by: '' } as const;

describe('the family’s own sheet', () => {
  it('says in which language it is, and is left alone by the browser’s translator', () => {
    showSheet();
    expect(sheet()).toHaveAttribute('lang', 'en-GB');
    expect(sheet()).toHaveAttribute('translate', 'no');
  });

  it('has lines to write names on by hand, and room to write', () => {
    showSheet({ reader: 'parent' });
    expect(sheet()).toHaveTextContent(/^ForYour child/);
    expect(sheet().querySelectorAll('.family-sheet__blank')).toHaveLength(5);
    expect(headings()).toContain('Room to write');
  });

  it('has no heading of what happens next where nothing was chosen', () => {
    showSheet();
    expect(headings()).toEqual([
      'What we talked about',
      'Your choices',
      'Who to contact',
      'Room to write',
    ]);
  });

  it('tells what was chosen, with who and by when only where they were typed', () => {
    showSheet({
      lines: [
        { ...asked, who: 'school nurse', by: '10 March' },
        { ...asked, deed: 'emergencyPlan', words: 'We will make a plan.' },
        { ...asked, deed: 'planForChange', words: 'We will call.', by: 'Friday' },
      ],
    });
    const told = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(told.slice(0, 3)).toEqual([
      'We will ask.Who: school nurse · By: 10 March',
      'We will make a plan.',
      'We will call.By: Friday',
    ]);
  });

  it.each<[Reader, string]>([
    ['parent', 'If you are in danger, call 999.Your child can call Childline, free, any time'],
    ['youngPerson', 'If you are in danger, call 999.You can call Childline, free, any time'],
    ['child', 'If you are not safe, call 999.You can call Childline. It is free, any time'],
  ])('always gives 999 and Childline: %s', (reader, said) => {
    showSheet({ reader, hasContactLine: false });
    expect(words()).toContain(said);
  });

  it('says nothing of a child where it is about none', () => {
    showSheet({ reader: 'parent', isAboutChild: false });
    expect(words()).not.toMatch(/child/i);
    expect(words()).toContain('call 999');
  });

  it('bears the words at the top and the numbers that were chosen, and else neither', () => {
    const { unmount } = showSheet({ top: 'Helping at home', contacts: ['Help: 020 0000 0000'] });
    expect(sheet()).toHaveTextContent(/^Helping at homeFor/);
    expect(words()).toContain('Help: 020 0000 0000');
    unmount();
    showSheet();
    expect(sheet()).toHaveTextContent(/^For/);
  });
});
