/**
 * Judicial confirmation of a mediation agreement (司法确认): the parties apply together, the court
 * accepts and rules (民事诉讼法 205, 206; 人民调解法 33; domain.md MED-15 … MED-22). Parties, mediators and
 * director read it, and the court once the application is complete; judges work here too.
 */
@NullMarked
package org.ipcase.mediation.confirmation;

import org.jspecify.annotations.NullMarked;
