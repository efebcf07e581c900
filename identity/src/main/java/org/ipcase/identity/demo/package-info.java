/** Accounts of the local stack (演示账号), never of another deployment. */
@NullMarked
package org.ipcase.identity.demo;

import org.jspecify.annotations.NullMarked;
