import type { Quotation } from './pathway.ts';

/** A term of the source in plain words, with the source's own where it has any, and today's. */
export type Term = {
  readonly term: string;
  /** What the letters stand for. */
  readonly long?: string;
  readonly plain: string;
  /** Where the source defines the term, or says most about it. */
  readonly quotes: readonly Quotation[];
  /** What to say where the source has no definition. */
  readonly noDefinition?: string;
  /** Today's word, where an edition has none for this. */
  readonly now: string;
};

/** When today's words of this list were last checked. */
export const glossaryCheckedOn = '2026-11-22';

const notDefined = 'The sources use the word and do not define it.';

/** Ten terms that somebody new to the field may not know. */
export const glossary: readonly Term[] = [
  {
    term: 'LSCB',
    long: 'Local Safeguarding Children Board',
    plain:
      'The board that brought council, police, health and others in an area together to keep children safe. “LSCB procedure” in the flowcharts is the local child protection procedure.',
    quotes: [
      {
        words:
          'Local Safeguarding Children and Adults Boards will be made aware of issues surrounding young carers and of this Memorandum of Understanding.',
        source: 'No wrong doors 2015, section 8.2',
      },
    ],
    noDefinition: notDefined,
    now: 'the procedure of your local safeguarding partners',
  },
  {
    term: 'CAF',
    long: 'Common Assessment Framework',
    plain:
      'A shared way in which any service could look at what a child and a family need, and agree a plan with them, before social care is involved.',
    quotes: [
      {
        words:
          'ensuring all assessments are timely, transparent and proportionate within the locally agreed Assessment Framework or CAF which is consistently understood and applied.',
        source: 'Model memorandum 2012, section 9',
      },
    ],
    noDefinition: notDefined,
    now: 'early help assessment',
  },
  {
    term: 'TAF',
    long: 'Team Around the Family',
    plain:
      'The people from different services who help one family. They meet with the family, and share one plan.',
    quotes: [
      {
        words:
          'Joint Decisions, using, as appropriate, Team around the Child and Team Around the Family for assessments and evidence based decisions for support',
        source: 'Model memorandum 2012, section 9',
      },
    ],
    noDefinition: notDefined,
    now: 'in use in many councils; others have a word of their own',
  },
  {
    term: 'MASH',
    long: 'Multi-Agency Safeguarding Hub',
    plain:
      'A team in which social care, police, health and others put together what each knows about a new concern. Often the first place to ring about a child.',
    quotes: [],
    noDefinition: 'The sources do not use the word.',
    now: 'in use; in some councils the front door or the single point of access',
  },
  {
    term: 'Lead professional',
    plain: 'The one worker whom the family can turn to, and who holds the plan together.',
    quotes: [
      {
        words:
          'Lead Professionals – acting as the point of contact for young carers and their families to make connections, build trust, bring things together and help them stay that way.',
        source: 'Model memorandum 2012, section 9',
      },
    ],
    now: 'lead practitioner, in the national guidance “Working Together to Safeguard Children” of 2023',
  },
  {
    term: 'Significant harm',
    plain:
      'Serious harm to a child by ill-treatment, neglect, or damage to health or development; happening now, or likely. You do not need proof to ask for advice.',
    quotes: [
      {
        words:
          'We accept a joint responsibility to work in partnership with others to identify and respond to any young carers who are suffering, or likely to suffer, significant harm and to protect them from this harm.',
        source: 'Model memorandum 2012, section 14',
      },
    ],
    noDefinition: notDefined,
    now: 'in use; the law has it in the Children Act 1989, sections 31 and 47',
  },
  {
    term: 'Episodic',
    plain:
      'It comes and goes: an illness with good spells and bad ones. What helps on a good day may not be enough on a bad one.',
    quotes: [
      {
        words: 'Ascertain if the illness/disability is stable, changing or episodic.',
        source: 'Model memorandum 2012, section 10',
      },
    ],
    noDefinition: notDefined,
    now: 'in use; the rules of the Care Act 2014 speak of needs that fluctuate',
  },
  {
    term: 'Whole-family approach',
    plain:
      'Looking at what everybody in the family needs, and at how the needs of one bear on the others, before deciding what to do for one of them.',
    quotes: [
      {
        words:
          'This means making sure any assessment takes into account and evaluates how the needs of the person being cared for impacts on the needs of the child who is identified as a possible young carer, or on any other child or on other members of the household.',
        source: 'No wrong doors 2015, section 4.2',
      },
    ],
    now: 'in use',
  },
  {
    term: 'Young carer',
    plain:
      'A child under 18 who helps to look after someone in the family who is ill, disabled or frail, or who drinks or uses drugs. Many do not call themselves carers.',
    quotes: [
      {
        words:
          'We are agreed that the term “young carer” should be taken to include children and young people under 18 who provide regular and ongoing care and emotional support to a family member who is physically or mentally ill, disabled or misuses substances.',
        source: 'Model memorandum 2012, section 1',
      },
      {
        words:
          'a person under 18 who provides or intends to provide care for another person (of any age, except where that care is provided for payment, pursuant to a contract or as voluntary work).',
        source: 'No wrong doors 2015, section 2',
      },
    ],
    now: 'in use; the law has it in the Children Act 1989, section 17ZA',
  },
  {
    term: 'Young adult carer',
    plain:
      'A person of 18 to 24 who cares for someone. The flowcharts do not ask about them: the program records them, and says how they can be offered help.',
    quotes: [
      {
        words:
          'It is also intended that a consistent and coordinated approach is taken to identifying and supporting young adult carers aged 18 to 24.',
        source: 'No wrong doors 2015, section 1',
      },
      {
        words:
          'This memorandum also applies to young adult carers aged up to 25 and the transition from children’s services to adult care and support.',
        source: 'No wrong doors 2015, section 2',
      },
    ],
    now: 'in use; the sources name two ages, up to 24 and up to 25',
  },
];
