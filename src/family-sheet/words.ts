/** Who reads the sheet. */
export type Reader = 'parent' | 'youngPerson' | 'child';

/** The deeds of the summary that may be told to a family, by the key of their box. What is not listed here is never offered. */
export const tellable = [
  'askWhyCaring',
  'reviewPersonCaredFor',
  'joinUpWithChildrensServices',
  'referToSupport',
  'offerYoungCarersAssessment',
  'considerAssessment',
  'planCountsCaring',
  'askForPlanUpdate',
  'contactSchool',
  'educationSupport',
  'askAboutEducation',
  'reassessParentsNeeds',
  'checkInitialAssessment',
  'offerAdultsAssessment',
  'planForChange',
  'planForCrisis',
  'emergencyPlan',
  'arrangeWholeFamilySupport',
  'considerMeeting',
] as const;

/** A deed that may be told. */
export type Deed = (typeof tellable)[number];

/** What is said to one reader. Each string is a heading or one or two short sentences. */
type ReaderWords = {
  readonly talked: string;
  readonly opening: readonly string[];
  /** Said besides where the sheet is about a child. */
  readonly ofChild: readonly string[];
  readonly next: string;
  readonly deeds: { readonly [deed in Deed]: string };
  readonly choices: string;
  readonly youCan: readonly string[];
  readonly contact: string;
  readonly danger: string;
  readonly childline: string;
  readonly room: string;
};

/** Every fixed sentence of the family’s own sheet: all that a translator needs. */
export type SheetWords = {
  readonly lang: string;
  /** Stands before the line on which the reader’s name is written by hand. */
  readonly for: string;
  /** Stands on a parent’s sheet before the line for the child’s name. */
  readonly child: string;
  readonly who: string;
  readonly by: string;
  /** What a local number is for. A council’s own name for the team may be no word for a family. */
  readonly numbers: {
    readonly childrenFrontDoor: string;
    readonly childrenOutOfHours: string;
    readonly adultFrontDoor: string;
    readonly adultOutOfHours: string;
    readonly youngCarersService: string;
  };
  readonly to: { readonly [reader in Reader]: ReaderWords };
};

/** The sheet in English. */
export const en = {
  lang: 'en-GB',
  for: 'For',
  child: 'Your child',
  who: 'Who',
  by: 'By',
  numbers: {
    childrenFrontDoor: 'Help for children',
    childrenOutOfHours: 'Help for children, at night and weekends',
    adultFrontDoor: 'Help for adults',
    adultOutOfHours: 'Help for adults, at night and weekends',
    youngCarersService: 'Help for young people who help at home',
  },
  to: {
    parent: {
      talked: 'What we talked about',
      opening: [
        'You told us what helps your family and what is hard. Thank you.',
        'Asking for help is not a mark against you.',
      ],
      ofChild: [
        'Many children help at home. We want your child to have time for school, friends and rest too.',
        'We want you to get the help you need as a parent.',
      ],
      next: 'What happens next',
      deeds: {
        askWhyCaring: 'We will ask why your child helps, and what would make it lighter.',
        reviewPersonCaredFor:
          'We will ask for a new look at the help that the person who needs care gets.',
        joinUpWithChildrensServices:
          'We will ask what help your child could have. A group for young people who help at home may get in touch.',
        referToSupport: 'A group for young people who help at home may get in touch.',
        offerYoungCarersAssessment:
          'You and your child can have a talk with us about what your child needs. You can say yes now or later.',
        considerAssessment: 'We will think with you about what would help your child most.',
        planCountsCaring: 'We will talk with the person who looks after your child’s plan.',
        askForPlanUpdate: 'We will ask for the plan to show what your child does to help.',
        contactSchool: 'We will ask you and your child if we may talk with the school.',
        educationSupport: 'We will ask your child what would help at school.',
        askAboutEducation: 'We will ask what would help your child to go to school.',
        reassessParentsNeeds:
          'We will ask for a new look at the help at home. It should count the work of being a parent.',
        checkInitialAssessment:
          'We will check what help was set up before, and if it helps with being a parent.',
        offerAdultsAssessment:
          'The person who needs care can have a talk about what help they need.',
        planForChange: 'We will plan for good days and bad days, so that help is there each time.',
        planForCrisis: 'We will plan for a sudden bad day, so that no child has to step in.',
        emergencyPlan:
          'We will make a plan with you for sudden bad days. It will say who steps in, so your child does not have to.',
        arrangeWholeFamilySupport:
          'We will ask what would help your whole family, and find people who can help.',
        considerMeeting: 'The people who help you may meet with you, to agree who does what.',
      },
      choices: 'Your choices',
      youCan: [
        'You can have someone with you when we meet.',
        'You can ask to talk to us on your own.',
        'You can tell us if something here is wrong.',
        'You can change your mind about the help you want.',
      ],
      contact: 'Who to contact',
      danger: 'If you are in danger, call 999.',
      childline: 'Your child can call Childline, free, any time: 0800 1111.',
      room: 'Room to write',
    },
    youngPerson: {
      talked: 'What we talked about',
      opening: [
        'You help at home, and that matters. Thank you for talking with us.',
        'You should have time for school, friends and yourself too.',
      ],
      ofChild: [],
      next: 'What happens next',
      deeds: {
        askWhyCaring: 'We will talk with you about why you help, and what should change.',
        reviewPersonCaredFor: 'We will ask if the person you help can have more help.',
        joinUpWithChildrensServices:
          'We will ask what help you could have. A group for young people who help at home may get in touch, if that is OK with you.',
        referToSupport:
          'A group for young people who help at home may get in touch, if that is OK with you.',
        offerYoungCarersAssessment:
          'You can have a talk with us about what you need. You can say yes now or later.',
        considerAssessment: 'We will think with you about what would help you most.',
        planCountsCaring: 'We will talk with the person who looks after your plan.',
        askForPlanUpdate: 'We will ask for your plan to show what you do to help.',
        contactSchool:
          'We will ask you if it is OK to talk with someone at school. You can say who.',
        educationSupport: 'We will ask you what would help at school or college.',
        askAboutEducation: 'We will ask what would help you go to school or college.',
        reassessParentsNeeds: 'We will ask if there can be more help at home.',
        checkInitialAssessment: 'We will check what help there is at home.',
        offerAdultsAssessment: 'The person you help can have a talk about what they need.',
        planForChange: 'We will make a plan for hard days, so it is not all on you.',
        planForCrisis: 'We will make a plan for a sudden bad day, so it is not all on you.',
        emergencyPlan:
          'We will make a plan with you for sudden bad days. It will say who you can call.',
        arrangeWholeFamilySupport: 'We will ask all of you at home what would help.',
        considerMeeting: 'The people who help may meet. You can say what you want them to know.',
      },
      choices: 'Your choices',
      youCan: [
        'You can say who you would like us to talk to at school.',
        'You can ask to talk to us on your own.',
        'You can have someone with you.',
        'You can change your mind.',
      ],
      contact: 'Who to contact',
      danger: 'If you are in danger, call 999.',
      childline: 'You can call Childline, free, any time: 0800 1111.',
      room: 'Room to write',
    },
    child: {
      talked: 'What we talked about',
      opening: [
        'You do a lot to help. You are kind.',
        'Grown-ups should do the hard jobs. We want to find some grown-ups to help.',
      ],
      ofChild: [],
      next: 'What happens next',
      deeds: {
        askWhyCaring: 'We will ask you what you do to help, and what is hard.',
        reviewPersonCaredFor: 'We will ask for more help for the person you look after.',
        joinUpWithChildrensServices:
          'We will ask who can help you. There may be a club you would like.',
        referToSupport: 'We will look for a club you would like.',
        offerYoungCarersAssessment:
          'Someone can talk with you about what you need. You can say yes now or later.',
        considerAssessment: 'We will think with you about what would help.',
        planCountsCaring: 'We will talk with the grown-up who looks after your plan.',
        askForPlanUpdate: 'We will ask for your plan to show how you help.',
        contactSchool: 'We will ask you if we can talk to your teacher.',
        educationSupport: 'We will ask you what would help at school.',
        askAboutEducation: 'We will ask what would help you go to school.',
        reassessParentsNeeds: 'We will ask for more help at home.',
        checkInitialAssessment: 'We will look at the help you have at home.',
        offerAdultsAssessment: 'We will ask the person you help what they need.',
        planForChange: 'We will make a plan for hard days.',
        planForCrisis: 'We will plan what grown-ups do on a very hard day.',
        emergencyPlan: 'We will make a plan with you, so you know who to call.',
        arrangeWholeFamilySupport: 'We will ask all of you at home what would help.',
        considerMeeting: 'The grown-ups who help may meet. You can tell us what to say.',
      },
      choices: 'You can choose',
      youCan: [
        'You can talk to us on your own.',
        'You can ask us anything.',
        'You can bring someone you trust.',
        'You can change your mind.',
      ],
      contact: 'Who you can talk to',
      danger: 'If you are not safe, call 999.',
      childline: 'You can call Childline. It is free, any time: 0800 1111.',
      room: 'Room to write or draw',
    },
  },
} satisfies SheetWords;
