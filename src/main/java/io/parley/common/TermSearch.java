package io.parley.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/**
 * Finds the owners of terms that begin with a text. The table of the terms is an entity whose key
 * has an {@code ownerId} and a {@code term}; an index on both, the term first, makes each page one
 * short scan, however many owners there are.
 */
public final class TermSearch {

  private final EntityManager entities;
  private final String entity;
  private final String only;

  public TermSearch(EntityManager entities, Class<?> entity) {
    this(entities, entity, "");
  }

  /**
   * One that finds some of them only.
   *
   * @param condition in JPQL, of {@code t.key.ownerId}
   */
  public TermSearch(EntityManager entities, Class<?> entity, String condition) {
    this.entities = entities;
    this.entity = entity.getSimpleName();
    this.only = condition.isEmpty() ? "" : " AND " + condition;
  }

  /** The owners found, by the first of their terms that begins so; each of them once. */
  public Page<UUID> find(String beginning, PageRequest request) {
    SearchRange range = SearchRange.of(beginning);
    SearchPlace after = SearchPlace.parse(request.after());
    TypedQuery<SearchPlace> query =
        entities
            .createQuery(jpql(range), SearchPlace.class)
            .setParameter("from", range.from())
            .setParameter("term", after.term())
            .setParameter("owner", after.id())
            .setMaxResults(request.rows());
    if (range.to() != null) {
      query.setParameter("to", range.to());
    }
    List<SearchPlace> rows = query.getResultList();
    return request.page(rows, SearchPlace::toString).map(SearchPlace::id);
  }

  private String jpql(SearchRange range) {
    return "SELECT new io.parley.common.SearchPlace(t.key.term, t.key.ownerId) FROM "
        + entity
        + " t WHERE "
        + within("t", range)
        + " AND t.key.term >= :term AND (t.key.term > :term OR t.key.ownerId > :owner)"
        + " AND NOT EXISTS (SELECT 1 FROM "
        + entity
        + " u WHERE u.key.ownerId = t.key.ownerId AND u.key.term < t.key.term AND "
        + within("u", range)
        + ")"
        + only
        + " ORDER BY t.key.term, t.key.ownerId";
  }

  private static String within(String alias, SearchRange range) {
    String from = alias + ".key.term >= :from";
    return range.to() == null ? from : from + " AND " + alias + ".key.term < :to";
  }
}
