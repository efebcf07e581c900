/** Numbers of identity documents, kept so that only the service can read them (证件号码加密). */
@NullMarked
package org.ipcase.kernel.secret;

import org.jspecify.annotations.NullMarked;
