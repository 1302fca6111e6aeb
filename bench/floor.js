// The questions of the children's flowchart on a page written by hand, with nothing else: what no program can do for less.
const yesNo = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['notKnownYet', 'Not known yet'],
];
const questions = [
  ['childAtRisk', 'Is Child 1 at risk of significant harm?', yesNo],
  ['adultAtRisk', 'Is Adult 1 at risk of harm, and less able to protect themselves?', yesNo],
  ['askWhyCaring', 'Why is Child 1 helping, and what needs to change?'],
  [
    'impactOnChild',
    'Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?',
    yesNo,
  ],
  [
    'childAssessed',
    'Has Child 1 already had an assessment, such as an early help assessment?',
    yesNo,
  ],
  ['planCountsCaring', 'Does Child 1’s plan take their caring into account?', yesNo],
  [
    'schoolAware',
    'Does Child 1’s school or college know about the family’s situation?',
    [...yesNo, ['notAtSchool', 'Not at school or college']],
  ],
  ['wholeFamilyNeeds', 'What would help the whole family?'],
  ['emergencyPlan', 'What happens in an emergency, so that Child 1 does not have to step in?'],
  ['considerMeeting', 'Should everyone involved meet about the whole family?'],
];
const main = document.querySelector('main');
const answers = new Map();
let isChange = false;

const route = () =>
  questions.filter(([key]) => key !== 'planCountsCaring' || answers.get('childAssessed') === 'yes');

/** An element of that name, with those properties and what stands in it. */
function element(name, properties, ...inside) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

function back() {
  const link = element('a', { href: '#', className: 'govuk-back-link' }, 'Back');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.back();
  });
  return link;
}

function question([key, title, choices]) {
  const given = answers.get(key);
  const fields = choices
    ? choices.map(([value, label]) => {
        const input = element('input', {
          type: 'radio',
          name: key,
          id: `${key}-${value}`,
          value,
          checked: given === value,
          className: 'govuk-radios__input',
        });
        input.dataset.testid = `q-${key}-${value}`;
        const words = { htmlFor: input.id, className: 'govuk-label govuk-radios__label' };
        return element(
          'div',
          { className: 'govuk-radios__item' },
          input,
          element('label', words, label),
        );
      })
    : [element('textarea', { className: 'govuk-textarea', rows: 3, value: given ?? '' })];
  const button = element('button', { className: 'govuk-button' }, 'Continue');
  button.dataset.testid = 'continue';
  const form = element(
    'form',
    { noValidate: true },
    element('h1', { className: 'page-title', tabIndex: -1 }, title),
    ...fields,
    element('div', { className: 'buttons' }, button),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = choices
      ? form.querySelector('input:checked')?.value
      : form.querySelector('textarea').value;
    if (answer === undefined) return;
    answers.set(key, answer);
    const shown = route();
    const next = shown[shown.findIndex(([each]) => each === key) + 1];
    location.hash = next && !isChange ? `#/q/${next[0]}` : '#/outcome';
    isChange = false;
  });
  return [back(), form];
}

function summary() {
  const rows = route().map(([key, title]) => {
    const link = element('a', { href: `#/q/${key}` }, `Change: ${title}`);
    link.addEventListener('click', () => {
      isChange = true;
    });
    return element('li', {}, `${title} ${answers.get(key) || '–'} `, link);
  });
  const heading = element('h1', { className: 'page-title', tabIndex: -1 }, 'Summary');
  return [back(), heading, element('ul', {}, ...rows)];
}

function draw() {
  const [, place, key] = location.hash.split('/');
  const asked = questions.find(([each]) => each === key) ?? questions[0];
  main.replaceChildren(...(place === 'outcome' ? summary() : question(asked)));
  if (place) main.querySelector('h1').focus();
}
addEventListener('hashchange', draw);
draw();
performance.mark('usable');
