/**
 * The same again (同一主体、重复件): subjects that appear in several records, submissions that may be the
 * same, and what of the past the law looks back on. The platform proposes, a person decides
 * (REQ-06, REQ-28).
 */
@NullMarked
package org.ipcase.cases.subject;

import org.jspecify.annotations.NullMarked;
