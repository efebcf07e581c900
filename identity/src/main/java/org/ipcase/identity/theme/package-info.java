/** How the login page looks (登录页样式): the platform's name and colours, Chinese first. */
@NullMarked
package org.ipcase.identity.theme;

import org.jspecify.annotations.NullMarked;
