import { PaletteTypes } from '../../openapi/types';
import { ClusterProfileRecord, ProfileVersionRecord } from '../model/records';
import { metadataOf } from './metadata';

type Schemas = PaletteTypes['schemas'];

/** A profile as lists show it: its newest version, with the others named. @internal */
export function profileSummary(
  profile: ClusterProfileRecord,
  inUseClusterUids: string[],
): Schemas['ClusterProfileSummary'] {
  const newest = profile.versions[profile.versions.length - 1];
  return {
    metadata: metadataOf({ ...profile, uid: newest.uid }),
    specSummary: {
      published: published(profile, newest),
      version: newest.version,
      versions: versionsOf(profile),
    },
    status: {
      isPublished: true,
      inUseClusterUids: inUseClusterUids.length > 0 ? inUseClusterUids : null,
    },
  };
}

/** One version. @internal */
export function profileView(
  profile: ClusterProfileRecord,
  version: ProfileVersionRecord,
): Schemas['ClusterProfile'] {
  return {
    metadata: metadataOf({ ...profile, uid: version.uid }),
    spec: {
      published: published(profile, version),
      version: version.version,
      versions: versionsOf(profile),
    },
  };
}

function published(
  profile: ClusterProfileRecord,
  version: ProfileVersionRecord,
): Schemas['PublishedProfile'] {
  return {
    type: profile.type,
    cloudType: profile.cloudType,
    name: profile.name,
    profileVersion: version.version,
    packs: [...version.packs],
  };
}

function versionsOf(
  profile: ClusterProfileRecord,
): Schemas['ProfileVersion'][] {
  return profile.versions.map(({ uid, version }) => ({ uid, version }));
}
