/**
 * What the services rely on: the store's queries, its write order, and its promise about a kill.
 */
@NullMarked
package org.ipcase.local.store;

import org.jspecify.annotations.NullMarked;
