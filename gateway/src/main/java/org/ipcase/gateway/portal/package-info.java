/** The portal's files and the description of the APIs, for browsers (门户). */
@NullMarked
package org.ipcase.gateway.portal;

import org.jspecify.annotations.NullMarked;
