import type { Friend, Profiles } from '../../model';

/** Those whose remark, display name, user name or label has the query in it, whatever its case. */
export function matching(friends: readonly Friend[], query: string, profiles: Pick<Profiles, 'real'>): readonly Friend[] {
  const wanted = fold(query.replace(/^@/, ''));
  return friends.filter(({ profile, labels }) =>
    [profile.displayName, profiles.real(profile.id).displayName, profile.name, ...labels].some((text) => fold(text).includes(wanted)),
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
