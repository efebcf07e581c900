/** The rules of scans of signed papers (扫描回传规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.papers.domain;

import org.jspecify.annotations.NullMarked;
