/** Who is calling (调用人身份): the claims of a token become an {@code Actor}, or are refused. */
@NullMarked
package org.ipcase.identity.token;

import org.jspecify.annotations.NullMarked;
