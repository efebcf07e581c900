/** The record (案件全过程记录): commits, snapshots, hash chain; written once for every aggregate. */
@NullMarked
package org.ipcase.platform.record;

import org.jspecify.annotations.NullMarked;
