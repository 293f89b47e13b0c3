import type { Api } from '../net/api';
import type { Friend, FriendLink, PersonCard } from '../net/dto';
import type { Friends } from './friends';
import type { Profiles } from './profiles';

/** Links that make friends: mine, and those of others. */
export class FriendLinks {
  constructor(
    private readonly api: Api,
    private readonly profiles: Profiles,
    private readonly friends: Friends,
  ) {}

  mine(): Promise<FriendLink> {
    return this.api.friendLink();
  }

  /** The one before leads nowhere from then on. */
  renew(): Promise<FriendLink> {
    return this.api.renewFriendLink();
  }

  /** Whose link it is. Rejects with LINK_NOT_FOUND. */
  async behind(token: string): Promise<PersonCard> {
    const card = await this.api.friendLinkOwner(token);
    this.profiles.learn(card.profile);
    return card;
  }

  /** We are friends, and our conversation is there, when this resolves. Rejects with LINK_NOT_FOUND, among others. */
  async follow(token: string): Promise<Friend> {
    const friend = await this.api.useFriendLink(token);
    await this.friends.befriended(friend);
    return friend;
  }
}
