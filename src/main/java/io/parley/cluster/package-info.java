/**
 * The nodes of a cluster: what they tell each other, and who is there. Only here is Kafka known.
 */
@NullMarked
package io.parley.cluster;

import org.jspecify.annotations.NullMarked;
