/**
 * Shared statistics (共享统计): one dictionary of figures for all services and agencies, and how the
 * figures of regions add up over changes of the divisions (REQ-25, domain.md 8.7). What is counted
 * is an event of a record, so each number opens the records behind it.
 */
@NullMarked
package org.ipcase.kernel.figure;

import org.jspecify.annotations.NullMarked;
