/** The rules of complaints and reports (投诉举报规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.complaint.domain;

import org.jspecify.annotations.NullMarked;
