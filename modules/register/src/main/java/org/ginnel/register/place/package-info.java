/** The place the product is run for: its folder of data checked and loaded, and questions about it answered. */
package org.ginnel.register.place;
