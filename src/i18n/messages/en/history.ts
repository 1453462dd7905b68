/** The life of a record in the archive. */
export const history = {
  title: 'History of this record',
  published: 'first published in the archive.',
  reworded: 'wording revised; the facts are the same.',
  facts: 'Facts before and after',
  field: 'Field',
  before: 'Before',
  after: 'After',
  nothing: 'not given',
  words: 'Words in the text',
  changes: 'Changes in the archive',
  event: {
    published: 'New record',
    changed: 'Changed',
    moved: 'Moved',
    withdrawn: 'Withdrawn',
  },
};
