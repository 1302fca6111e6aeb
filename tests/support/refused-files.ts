const again = 'Ask for it to be saved again, and choose the new file';

/** The sentence in which a file is told from one that this tool saves. */
export const isNot = (what: string) => `The file is not as this tool saves it: ${what}. ${again}`;

/** The sentences with which any file may be refused, as they stand in the specification or in docs/decisions/0012. */
export const ofAnyFile = {
  notOurs: 'The file could not be opened. Choose a file saved by this tool',
  tooLarge: 'The file is larger than 2 MB, which no file of this tool is. Choose another file',
  cutShort: `The file is damaged or was cut short. ${again}`,
  newer: 'This file was made with a newer version. Update, then try again',
  unknown:
    'The file holds something that this version does not know, so nothing of it was opened. Update, then try again',
  twice: isNot('it says one thing twice'),
  reserved: isNot('it holds a name that no file of this tool has'),
  deep: isNot('its parts lie too deep in each other'),
  tooMuch: isNot('one part of it holds too much'),
  part: isNot('a part of it has another form'),
  notOffered: isNot('an answer is none that its question offers'),
} as const;
