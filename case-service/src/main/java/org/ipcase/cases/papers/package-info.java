/**
 * The papers of a case for print, and their scans (文书打印与扫描回传): each paper of a step is laid out
 * from the record alone, with number, agency, place of the seal and service receipt; what comes
 * back signed is bound to it.
 *
 * <p>Law: 市场监督管理行政处罚程序规定; domain.md 1.3 (column 文书), REQ-30.
 */
@NullMarked
package org.ipcase.cases.papers;

import org.jspecify.annotations.NullMarked;
