/**
 * What the special procedures share at the edge (各类程序的共用接口): reading a record, its timeline, its
 * list.
 */
@NullMarked
package org.ipcase.cases.procedure;

import org.jspecify.annotations.NullMarked;
