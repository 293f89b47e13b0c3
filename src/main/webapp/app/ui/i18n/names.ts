import type { Profile } from '../../model';
import { t } from '.';

/** What a person is called on the screen; one who has deleted the account has no name any more. */
export function nameOf({ displayName, deleted }: Pick<Profile, 'displayName' | 'deleted'>): string {
  return displayName || (deleted ? t().common.deletedAccount : '');
}
