import type { UnrecordedChange } from '../../history/unrecorded.ts';
import type { Place } from '../../problem.ts';
import type { Subject } from '../rule.ts';

interface ChangedField {
  readonly change: UnrecordedChange;
  readonly field: string;
  readonly place: Place;
}

/** Every field that is not as published; one that is gone stands at the beginning of the file. */
export function* places({ changes, fileOf }: Subject): Generator<ChangedField> {
  for (const change of changes) {
    const file = fileOf(change.collection, change.id);
    for (const field of change.fields)
      yield { change, field, place: { file, path: [field], key: true } };
  }
}
