// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { firstView, MapScreen, type MapView } from '#src/screens/MapScreen.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, link, radio, screen, show, within, words } from '#tests/support/page.tsx';

function showMap(
  record?: FamilyRecord,
  more: {
    readonly pathway?: Pathway;
    readonly view?: Partial<MapView>;
    readonly isNarrow?: boolean;
    readonly isPrinting?: boolean;
    readonly edition?: typeof model;
    readonly safetyLines?: readonly string[];
  } = {},
) {
  const deeds = {
    onView: vi.fn(),
    onOpen: vi.fn(),
    onSafety: vi.fn(),
    onPrint: vi.fn(() => true),
    onBack: vi.fn(),
    linkToBox: vi.fn((pathway: Pathway, { key }: { key: string }) => ({
      address: `#/${pathway.id}/${key}`,
      onOpen: () => undefined,
    })),
  };
  const shown = show(
    <MapScreen
      pathway={adultPathway}
      record={record}
      isNarrow={false}
      isPrinting={false}
      printedOn="2026-11-22T10:00:00+00:00"
      edition={model}
      editionName="Model, pathway version 1"
      safetyLines={[]}
      {...more}
      view={{ ...firstView, ...more.view }}
      deeds={deeds}
    />,
  );
  return { deeds, ...shown };
}

const box = (key: string) => screen.getByTestId(`map-node-${key}`);
const family = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'yes')
    .answering('childAtRisk', 'c2', 'notKnownYet');

describe('the map', () => {
  it('is a blank flowchart where no family is open: nothing on it was answered', () => {
    showMap();
    expect(screen.queryByTestId('map-where')).toBeNull();
    expect(box('childCaring')).toHaveAccessibleName(
      'A18 · Question. Is there a child that may be providing care & support? If yes or not known yet: A19, Ask why and what needs to change to reduce or prevent inappropriate caring? If no, or where it does not apply: A21, Have adult care needs been assessed?',
    );
    expect(screen.queryByText('Not asked yet')).toBeNull();
    expect(screen.queryByText('the way walked')).toBeNull();
  });

  it('leads from the boxes of a blank flowchart to what is said of each', () => {
    showMap();
    expect(box('childCaring')).toHaveAttribute('href', '#/adult/childCaring');
  });

  it('says in one line that its arrows are ours, and why', () => {
    showMap();
    expect(screen.getByRole('region', { name: 'What the lines and signs mean' })).toHaveTextContent(
      'Our copy of the memorandum has lost its arrows. Dashed arrows are our reading of it. Dotted arrows, and boxes that say “Ours”, are additions of this program. A way is drawn as a thick line, whatever it is made of.',
    );
  });

  it('has its boxes in the order in which a worker meets them', () => {
    showMap();
    const keys = screen
      .getAllByTestId(/^map-node-/)
      .map((one) => one.getAttribute('data-testid')?.slice('map-node-'.length));
    expect(keys.slice(0, 5)).toEqual([
      'hasChildren',
      'noteChildren',
      'findOutHousehold',
      'adultAtRisk',
      'alertSafeguardingAdults',
    ]);
    expect(keys).toHaveLength(30);
  });

  it('says in words at each box how it stands: answered, not known yet, not asked yet (H3)', () => {
    showMap(family().record(), { view: { way: 'a1 c2' } });
    expect(box('adultAtRisk')).toHaveTextContent('No');
    expect(box('childAtRisk')).toHaveTextContent('Not known yet');
    expect(box('childCaring')).toHaveTextContent('Not asked yet');
    expect(box('childCaring')).toHaveAttribute('aria-current', 'step');
    expect(box('childCaring')).toHaveTextContent('You are here');
  });

  it('opens from a box the question of the person whose way is shown', async () => {
    const { worker, deeds } = showMap(family().record(), { view: { way: 'a1 c2' } });
    await worker.click(box('childCaring'));
    expect(deeds.onOpen).toHaveBeenLastCalledWith({ key: 'childCaring', person: 'c2' });
    expect(box('childCaring')).toHaveAttribute('href', '#/q/childCaring/c2');
  });

  it('opens from an action the question before it', async () => {
    const { worker, deeds } = showMap(family().record());
    await worker.click(box('joinUpWithChildrensServices'));
    expect(deeds.onOpen).toHaveBeenLastCalledWith({ key: 'impactOnChild', person: 'c1' });
  });

  it('opens from an alert on the way what to do now (H1)', async () => {
    const { worker, deeds } = showMap(family().record());
    expect(box('useChildProtectionProcedure')).toHaveTextContent('To do now');
    await worker.click(box('useChildProtectionProcedure'));
    expect(deeds.onSafety).toHaveBeenLastCalledWith('c1');
  });

  it('says above the drawing where the family stands and what is next', async () => {
    const { worker, deeds } = showMap(family().record());
    const where = within(screen.getByTestId('map-where'));
    expect(screen.getByTestId('map-where')).toHaveTextContent(
      'Adult 1 and Child 1 (age 9). 3 of 9 questions on the way so far are answered.',
    );
    expect(screen.getByTestId('map-where')).toHaveTextContent(
      'First: Act now: use your safeguarding children procedure for Child 1.',
    );
    await worker.click(
      where.getByRole('button', { name: 'Could Child 1 be helping to look after someone? (A18)' }),
    );
    expect(deeds.onOpen).toHaveBeenLastCalledWith({ key: 'childCaring', person: 'c1' });
  });

  it('counts what is still to do on the way, and says where it stands who does it', () => {
    showMap(family().record());
    const where = screen.getByTestId('map-where');
    expect(where).toHaveTextContent(
      /Still to do: \d+ on this way, each marked “To do” or “To find out”\. The outcome says who does it/,
    );
  });

  it('leads from the line above the map to the box at which the way stands', async () => {
    const { worker } = showMap(family().record());
    await worker.click(screen.getByRole('button', { name: 'Show this box below' }));
    expect(box('childCaring')).toHaveFocus();
  });

  it('shows one pair at a time, or all by letter', async () => {
    const { worker, deeds } = showMap(family().record());
    await worker.selectOptions(screen.getByLabelText('Whose way'), 'All, by letter');
    expect(deeds.onView).toHaveBeenLastCalledWith({ ...firstView, way: 'all' });
  });

  it('shows on all ways who stands how', () => {
    showMap(family().record(), { view: { way: 'all' } });
    expect(box('childAtRisk')).toHaveTextContent('a: Yes · b: Not known yet');
    expect(screen.getByTestId('map-where')).toHaveTextContent('b: Adult 1 and Child 2 (age 15).');
  });

  it('goes back to a pair that is there where the one chosen was taken out', () => {
    showMap(family().record(), { view: { way: 'a1 c7' } });
    expect(screen.getByTestId('map-where')).toHaveTextContent('Adult 1 and Child 1 (age 9).');
  });

  it('of a flowchart that was not started says so, and is blank', () => {
    showMap(family().record(), { pathway: childrenPathway });
    expect(screen.getByTestId('map-where')).toHaveTextContent(
      'The children’s flowchart was not started for this family: it is shown blank. It can be started where you see this family.',
    );
    expect(link('this family')).toHaveAttribute('href', '#/hub');
    expect(screen.queryByText('Not asked yet')).toBeNull();
  });

  it('shows plain words where they are asked for', () => {
    showMap(undefined, { view: { wording: 'plain' } });
    expect(box('childCaring')).toHaveTextContent(
      'Could the child be helping to look after someone?',
    );
  });
});

describe('the map as a list', () => {
  it('is one press away, and so is the drawing', async () => {
    const { worker, deeds } = showMap();
    expect(radio('Diagram')).toBeChecked();
    await worker.click(radio('List'));
    expect(deeds.onView).toHaveBeenLastCalledWith({ ...firstView, form: 'list' });
  });

  it('comes first in a narrow window, until the drawing is chosen', () => {
    const { unmount } = showMap(undefined, { isNarrow: true });
    expect(radio('List')).toBeChecked();
    unmount();
    showMap(undefined, { isNarrow: true, view: { form: 'diagram' } });
    expect(radio('Diagram')).toBeChecked();
  });

  it('has every box once, says what each answer leads to, and which way was walked', () => {
    showMap(family().record(), { view: { form: 'list', way: 'a1 c2' } });
    expect(screen.getAllByTestId(/^map-node-/)).toHaveLength(30);
    expect(words()).toContain('If not known yet: (our addition) · the way walked');
    expect(words()).toContain('If yes: · still open');
    expect(box('childCaring')).toHaveAttribute('aria-current', 'step');
  });
});

describe('a poster', () => {
  it('is blank, on A4, with what it is, the contacts and the dates', async () => {
    const { worker, deeds } = showMap(family().record());
    await worker.click(button('Print a poster'));
    expect(words()).toContain('page 1 of 4');
    expect(words()).toContain('Model only. Follow your local procedure.');
    expect(words()).toContain('No local number has been set up.');
    expect(words()).toMatch(/to be reviewed by \d+ [A-Z][a-z]+ \d{4}/);
    expect(words()).toContain('Printed 22 November 2026 at 10:00.');
    expect(screen.queryByText('Not asked yet')).toBeNull();
    expect(words()).not.toContain('as recorded');
    await worker.click(button('Print this poster'));
    expect(deeds.onPrint).toHaveBeenCalled();
  });

  it('has the numbers of a council that has set them up', async () => {
    const edition = {
      ...model,
      contacts: [
        {
          id: 'childrenFrontDoor' as const,
          name: 'Front door',
          phone: '020 7946 0000',
          checkedOn: '2026-11-01',
        },
      ],
    };
    const { worker } = showMap(undefined, { edition });
    await worker.click(button('Print a poster'));
    expect(words()).toContain('Front door: 020 7946 0000 (checked 1 November 2026)');
  });

  it('with a way bears whose it is, and what safety demands, on every page (H1)', async () => {
    const { worker } = showMap(family().withRef('AB-1042').record(), {
      safetyLines: ['Child 1 may be at risk of significant harm.'],
    });
    await worker.click(button('Print a poster'));
    await worker.click(radio('Adult 1 and Child 1 (age 9)'));
    expect(screen.getAllByText('Child 1 may be at risk of significant harm.')).toHaveLength(4);
    expect(words()).toContain('Ref AB-1042 · Adult 1 and Child 1 (age 9) · as recorded');
    expect(screen.getAllByText('Yes', { selector: '.map__foot' })).not.toHaveLength(0);
  });

  it('on A3 is one page', async () => {
    const { worker } = showMap();
    await worker.click(button('Print a poster'));
    await worker.click(radio('A3, one page'));
    expect(screen.getAllByRole('region', { name: /^Flowchart for Adult/ })).toHaveLength(1);
    expect(words()).toContain('The arrows at the foot of the left column go on');
  });

  it('is what goes on paper from the browser’s own menu too, where the drawing is shown', () => {
    showMap(undefined, { isPrinting: true });
    expect(screen.getAllByRole('region', { name: /, page \d of 4$/ })).toHaveLength(4);
  });

  it('says where the browser cannot print', async () => {
    const { worker, deeds } = showMap();
    deeds.onPrint.mockReturnValue(false);
    await worker.click(button('Print a poster'));
    await worker.click(button('Print this poster'));
    expect(words()).toContain('This browser cannot print from here. Print from its own menu.');
  });
});
