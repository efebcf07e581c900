/**
 * Evidence files (证据): uploaded as a stream, hashed on the way in, bound to a complaint or a case,
 * read by whoever may see that record; each reading of the content leaves an access record.
 *
 * <p>Law: domain.md 3.2 (which kinds of evidence the police may use), REQ-10, REQ-20. A later issue
 * adds custody, time stamps and packages.
 */
@NullMarked
package org.ipcase.cases.evidence;

import org.jspecify.annotations.NullMarked;
