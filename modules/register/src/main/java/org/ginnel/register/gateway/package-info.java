/** Career gateways and their five tests, as the place's data names them. */
package org.ginnel.register.gateway;
