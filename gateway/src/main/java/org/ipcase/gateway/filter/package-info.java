/** What happens to every request before it is routed; one filter a file. */
@NullMarked
package org.ipcase.gateway.filter;

import org.jspecify.annotations.NullMarked;
