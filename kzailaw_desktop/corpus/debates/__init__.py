"""Records of sittings: speeches, speakers, agenda."""
