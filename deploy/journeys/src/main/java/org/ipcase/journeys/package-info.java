/**
 * What people do on the platform from beginning to end (办事流程), played through the gateway with the
 * demo accounts: for a demonstration, for the system tests and for measuring.
 */
@NullMarked
package org.ipcase.journeys;

import org.jspecify.annotations.NullMarked;
