/**
 * The law as the platform knows it (法规规则查询): rules, periods, instruments, thresholds and the
 * working calendar, each with its source and how sure we are of it; any date explained; and what a
 * change of the law will do to open cases (REQ-13, REQ-26). Reading only: the tables are data files
 * of the kernel.
 */
@NullMarked
package org.ipcase.cases.law;

import org.jspecify.annotations.NullMarked;
