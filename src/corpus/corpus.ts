import type { ContentFile } from './files/file.ts';
import { agreementFile } from './files/agreement.ts';
import { eventFiles } from './files/event.ts';
import { organizationFile } from './files/organization.ts';
import { releaseFiles } from './files/release.ts';
import { agreementsOf } from './facts/agreement.ts';
import { organizationFacts } from './facts/organization.ts';
import { releaseFacts, type Wish } from './facts/release.ts';
import type { World } from './world.ts';

/**
 * Everything that comes into the archive with the release of an index: what it refers to has come with it or
 * with one before it. So a corpus of n releases is the first part of every larger one.
 */
export function* filesOfRelease(world: World, index: number, wish?: Wish): Generator<ContentFile> {
  const release = releaseFacts(world, index, wish);
  for (const organization of release.newOrganizations) {
    yield organizationFile(organizationFacts(world, organization));
  }
  if (release.event && release.opensEvent) yield* eventFiles(world, release.event);
  for (const agreement of agreementsOf(world, release)) yield agreementFile(world, agreement);
  yield* releaseFiles(world, release);
}
