/**
 * Notices to who submitted (告知): accepted, filed, not filed with the ground, decided, referred;
 * each kept with the moment it was read (REQ-19). Nobody else reads them.
 */
@NullMarked
package org.ipcase.cases.notice;

import org.jspecify.annotations.NullMarked;
