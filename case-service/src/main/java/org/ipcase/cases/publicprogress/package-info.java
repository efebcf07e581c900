/**
 * How far a submission is, for whoever holds its receipt (公开查询进度): number and code, no login, no
 * party, no reporter (REQ-18, CR-16).
 */
@NullMarked
package org.ipcase.cases.publicprogress;

import org.jspecify.annotations.NullMarked;
