package io.parley.it;

import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who act in one group after the other: what they do in one changes nothing in the next, so
 * that tests can share them.
 */
final class Cast {

  /** What somebody is in the groups of {@link RoleScene}. */
  enum Role {
    OWNER,
    ADMIN,
    MEMBER,
    MUTED,
    /** A member whom the owner has blocked; that is between the two of them. */
    BLOCKED,
    STRANGER,
    BANNED
  }

  private static @Nullable Cast shared;

  private final People people;
  private final List<Person> ofRole;

  /** A friend of the owner to whom things are done. */
  final Person otherMember;

  /** The same, as an admin. */
  final Person otherAdmin;

  /** A friend of everybody, who is in no group. */
  final Person guest;

  /** A friend of nobody, who is in no group either. */
  final Person nobody;

  private Cast(People people) {
    this.people = people;
    ofRole = Stream.of(Role.values()).map(role -> people.register()).toList();
    Person owner = of(Role.OWNER);
    otherMember = people.registerFriendOf(owner);
    otherAdmin = people.registerFriendOf(owner);
    guest = people.register();
    nobody = people.register();
    ofRole.forEach(person -> people.befriend(person, guest));
    ofRole.stream()
        .filter(person -> person != of(Role.BANNED))
        .forEach(person -> people.befriend(person, of(Role.BANNED)));
    for (Role role : List.of(Role.ADMIN, Role.MEMBER, Role.MUTED)) {
      people.befriend(owner, of(role));
    }
    owner.api().put("/blocks/" + of(Role.BLOCKED).id()).expect(204);
  }

  /** Those whom others have met before. */
  static synchronized Cast shared(People people) {
    if (shared == null || shared.people.server() != people.server()) {
      shared = new Cast(people);
    }
    return shared;
  }

  Person of(Role role) {
    return ofRole.get(role.ordinal());
  }
}
