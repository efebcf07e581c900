/**
 * The one address of the platform (一站式入口): routes and one filter per file. It knows no case; what
 * it answers itself is only that something is not there, too large, too much or away.
 */
@NullMarked
package org.ipcase.gateway;

import org.jspecify.annotations.NullMarked;
