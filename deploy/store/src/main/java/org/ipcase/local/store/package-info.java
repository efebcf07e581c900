/**
 * The document store of the local stack (文书存储): MongoDB's wire protocol over an H2 MVStore file, as
 * a process of its own.
 *
 * <p>The protocol, the query language and the update operators are those of mongo-java-server. What
 * lies below them is ours, because the backend that comes with it answers a write up to a second
 * before it is on disk, scans a collection for every query but an exact match, and updates
 * documents in place while others read them. Here a write that asks for the journal ({@code j:
 * true}) is answered after the store has committed, by {@link org.ipcase.local.store.GroupCommit}.
 */
@NullMarked
package org.ipcase.local.store;

import org.jspecify.annotations.NullMarked;
