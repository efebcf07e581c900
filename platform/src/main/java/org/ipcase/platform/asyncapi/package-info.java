/** What a service tells others, as AsyncAPI made of the schemas in the kernel. */
@NullMarked
package org.ipcase.platform.asyncapi;

import org.jspecify.annotations.NullMarked;
