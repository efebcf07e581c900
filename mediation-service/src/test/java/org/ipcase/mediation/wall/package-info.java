/** The confidentiality wall, tried from outside (MED-23, design.md §13). */
@NullMarked
package org.ipcase.mediation.wall;

import org.jspecify.annotations.NullMarked;
