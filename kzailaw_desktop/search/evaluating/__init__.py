"""How search fares beside plain engines that are given the same passages."""
