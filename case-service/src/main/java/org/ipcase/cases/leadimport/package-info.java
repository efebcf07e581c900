/**
 * Bulk import of leads that another system has already (批量导入), CSV or XLSX: an error per row,
 * nothing half taken in, and repeatable without doubles (REQ-06).
 */
@NullMarked
package org.ipcase.cases.leadimport;

import org.jspecify.annotations.NullMarked;
